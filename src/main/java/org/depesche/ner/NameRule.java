package org.depesche.ner;

import java.util.List;
import java.util.Set;
import org.depesche.document.Token;

/**
 * A row of the table of name rules.
 *
 * @param kind what the words do
 * @param words the words in the nominative
 * @param type class of the name; empty if the words are none
 */
record NameRule(String kind, List<String> words, String type) {

  private static final Set<String> ADJECTIVE =
      Set.of("", "e", "r", "er", "es", "s", "en", "n", "em");
  private static final Set<String> NOUN = Set.of("", "s", "es", "ses");

  /** Returns whether the tokens from a place on are the words, whatever their case. */
  boolean matches(List<Token> tokens, int start) {
    if (start + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!matches(words.get(i), tokens.get(start + i).form())) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(String word, String form) {
    boolean adjective = word.endsWith("*");
    String stem = adjective ? word.substring(0, word.length() - 1) : word;
    return form.startsWith(stem)
        && (adjective ? ADJECTIVE : NOUN).contains(form.substring(stem.length()));
  }
}
