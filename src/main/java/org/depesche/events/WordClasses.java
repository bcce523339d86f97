package org.depesche.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Classes of nouns that guards refer to: {@code treaty} has {@code Abkommen}, and by its head also
 * {@code Handelsabkommen}. Immutable, shared between workers.
 */
final class WordClasses {

  private static final int SHORTEST_HEAD = 4;

  private final Map<String, Set<String>> classes = new HashMap<>();

  static WordClasses load() {
    var loaded = new WordClasses();
    for (String[] row : TableResource.rows("classes.tsv")) {
      Set<String> words = loaded.classes.computeIfAbsent(row[0], k -> new HashSet<>());
      for (String word : row[1].strip().split("\\s+")) {
        words.add(word.toLowerCase(Locale.GERMAN));
      }
    }
    return loaded;
  }

  /** Returns whether the lower-case lemma or the head of the compound is in the class. */
  boolean contains(String name, String lemma) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no such word class: " + name);
    }
    if (words.contains(lemma)) {
      return true;
    }
    for (int start = 2; start + SHORTEST_HEAD <= lemma.length(); start++) {
      if (words.contains(lemma.substring(start))) {
        return true;
      }
    }
    return false;
  }
}
