package org.depesche.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Classes of nouns that guards refer to: {@code treaty} has {@code Abkommen}, and by its head also
 * {@code Handelsabkommen}. A set of classes is a number with a bit for each. Immutable, shared
 * between workers.
 */
final class WordClasses {

  private static final int SHORTEST_MODIFIER = 2;
  private static final int SHORTEST_HEAD = 4;

  private final Map<String, Long> bits = new HashMap<>();
  private final WordEnds<Long> words;

  private WordClasses(List<String[]> rows) {
    Map<String, Long> classes = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (String[] row : rows) {
      if (!names.contains(row[0])) {
        names.add(row[0]);
      }
      long bit = 1L << names.indexOf(row[0]);
      bits.put(row[0], bit);
      for (String word : row[1].strip().split("\\s+")) {
        classes.merge(word.toLowerCase(Locale.GERMAN), bit, (one, other) -> one | other);
      }
    }
    if (names.size() >= Long.SIZE) {
      throw new IllegalArgumentException("too many word classes: " + names);
    }
    words = new WordEnds<>(classes);
  }

  static WordClasses load() {
    return new WordClasses(TableResource.rows("classes.tsv"));
  }

  /** Returns the bit of a class. */
  long bit(String name) {
    Long bit = bits.get(name);
    if (bit == null) {
      throw new IllegalArgumentException("no such word class: " + name);
    }
    return bit;
  }

  /** Returns whether the lower-case lemma or the head of the compound is in the class. */
  boolean contains(String name, String lemma) {
    return (of(lemma) & bit(name)) != 0;
  }

  /** Returns the classes that have the lower-case lemma or the head of the compound. */
  long of(String lemma) {
    var found = new long[1];
    int last = lemma.length() - SHORTEST_HEAD;
    words.visit(lemma, (start, classes) -> {
      if (start == 0 || (start >= SHORTEST_MODIFIER && start <= last)) {
        found[0] |= classes;
      }
    });
    return found[0];
  }
}
