package org.depesche.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Verbs that lend their subject to the noun that is their object: {@code führen} makes it the one
 * who acts, {@code erhalten} the one who is acted upon. Immutable, shared between workers.
 */
final class LightVerbs {

  private final Map<String, String> functions = new HashMap<>();

  static LightVerbs load() {
    var loaded = new LightVerbs();
    for (String[] row : TableResource.rows("light-verbs.tsv")) {
      for (String verb : List.of(row[1].strip().split("\\s+"))) {
        loaded.functions.put(verb, row[0]);
      }
    }
    return loaded;
  }

  /** Returns {@code L}, {@code M}, or nothing for a verb that is not light. */
  String functionOfSubject(String lemma) {
    return functions.getOrDefault(lemma, "");
  }
}
