package org.depesche.events;

import java.util.Map;

/**
 * A table of words that finds the ends of longer words among its own without cutting them off.
 * Immutable, shared between workers.
 *
 * @param <V> what the table has for a word
 */
final class WordEnds<V> {

  /** The factor of {@link String#hashCode}, which the hash of an end grows by to the left. */
  private static final int BASE = 31;

  private final String[] words;
  private final Object[] values;

  WordEnds(Map<String, V> table) {
    words = new String[Math.max(2, Integer.highestOneBit(table.size()) * 4)];
    values = new Object[words.length];
    table.forEach((word, value) -> {
      int slot = slot(word, 0, word.hashCode());
      words[slot] = word;
      values[slot] = value;
    });
  }

  /** Takes an end of a word that is in the table. */
  interface Visitor<V> {

    /**
     * Takes an end.
     *
     * @param start where it starts in the word
     * @param value what the table has for it
     */
    void visit(int start, V value);
  }

  /** Shows the ends of a word that are in the table, the word itself too, the shortest first. */
  void visit(String word, Visitor<V> visitor) {
    int hash = 0;
    int factor = 1;
    for (int start = word.length() - 1; start >= 0; start--) {
      hash += word.charAt(start) * factor;
      factor *= BASE;
      int slot = slot(word, start, hash);
      if (words[slot] != null) {
        visitor.visit(start, value(slot));
      }
    }
  }

  @SuppressWarnings("unchecked")
  private V value(int slot) {
    return (V) values[slot];
  }

  /** Returns the slot that holds the end of the word or, if none does, a free one. */
  private int slot(String word, int start, int hash) {
    int slot = (hash ^ hash >>> 16) & (words.length - 1);
    while (words[slot] != null && !isEnd(words[slot], word, start)) {
      slot = (slot + 1) & (words.length - 1);
    }
    return slot;
  }

  private static boolean isEnd(String known, String word, int start) {
    return known.length() == word.length() - start && word.startsWith(known, start);
  }
}
