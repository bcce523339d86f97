package org.depesche.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Second participles of verbs: weak ones by rule, strong ones from a table of base verbs. {@code
 * fest|nehmen} gives {@code festgenommen}, {@code verhaften} gives {@code verhaftet}.
 */
final class Participles {

  private static final List<String> PREFIXES = List.of(
      "be", "emp", "ent", "er", "ge", "miss", "ver", "zer", "über", "unter", "hinter", "wider",
      "voll");

  private final Map<String, String> strong = new HashMap<>();

  static Participles load() {
    var participles = new Participles();
    for (String[] row : TableResource.rows("participles.tsv")) {
      participles.strong.put(row[0], row[1]);
    }
    return participles;
  }

  /** Returns the participle of a verb whose particle, if it has one, ends with a stroke. */
  String of(String verb) {
    int stroke = verb.indexOf('|');
    String particle = stroke < 0 ? "" : verb.substring(0, stroke);
    return particle + ofBase(verb.substring(stroke + 1));
  }

  private String ofBase(String base) {
    String known = strong.get(base);
    if (known != null) {
      return known;
    }
    for (String prefix : PREFIXES) {
      String rest = base.startsWith(prefix) ? base.substring(prefix.length()) : "";
      if (rest.length() > 3) {
        String simple = strong.get(rest);
        return prefix + (simple == null ? weak(rest) : withoutGe(simple));
      }
    }
    return base.endsWith("ieren") ? weak(base) : "ge" + weak(base);
  }

  private static String withoutGe(String participle) {
    return participle.startsWith("ge") ? participle.substring(2) : participle;
  }

  private static String weak(String base) {
    String stem = base.endsWith("en")
        ? base.substring(0, base.length() - 2)
        : base.substring(0, base.length() - 1);
    char last = stem.charAt(stem.length() - 1);
    char before = stem.length() > 1 ? stem.charAt(stem.length() - 2) : 'a';
    boolean sonorant = last == 'n' || last == 'm';
    boolean linked =
        last == 't' || last == 'd' || (sonorant && "aeiouäöürlnmh".indexOf(before) < 0);
    return stem + (linked ? "et" : "t");
  }
}
