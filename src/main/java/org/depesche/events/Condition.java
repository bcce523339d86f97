package org.depesche.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What must hold for an entry to apply.
 *
 * <ul>
 *   <li>{@code A:Amt|@treaty}: there is an object, and it is one of these words or classes
 *   <li>{@code in=Brand}: as with the colon, and the word is part of the trigger; the tree
 *       may hang it to another noun of the clause
 *   <li>{@code A!@money}: no object is one of these
 *   <li>{@code A?@human}: if there is an object, it is one of these
 *   <li>{@code +mit}: there is a phrase with {@code mit}; {@code -A}: there is no object
 * </ul>
 *
 * @param kind the sign
 * @param function grammatical function, a key of {@link Arguments}
 * @param words lemmas, and names of word classes after {@code @}
 */
record Condition(char kind, String function, List<String> words) {

  /** Copies the words. */
  Condition {
    words = List.copyOf(words);
  }

  /** Reads a condition. */
  static Condition parse(String text) {
    char sign = text.charAt(0);
    if (sign == '+' || sign == '-') {
      return new Condition(sign, text.substring(1), List.of());
    }
    int at = 0;
    while (at < text.length() && ":=!?".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == 0 || at == text.length()) {
      throw new IllegalArgumentException("not a condition: " + text);
    }
    List<String> words = Arrays.asList(text.substring(at + 1).split("\\|"));
    return new Condition(text.charAt(at), text.substring(0, at), words);
  }

  /** Returns whether the arguments meet the condition; the test tells the words of a class. */
  boolean holds(Arguments arguments, WordTest test) {
    List<Integer> fillers = fillers(arguments);
    return switch (kind) {
      case '+' -> !fillers.isEmpty();
      case '-' -> fillers.isEmpty();
      case ':', '=' -> anyIs(fillers, test);
      case '!' -> !anyIs(fillers, test);
      default -> fillers.isEmpty() || anyIs(fillers, test);
    };
  }

  /** Returns the words that the condition makes part of the trigger. */
  List<Integer> triggers(Arguments arguments, WordTest test) {
    if (kind != '=') {
      return List.of();
    }
    return fillers(arguments).stream()
        .filter(filler -> words.stream().anyMatch(word -> test.is(filler, word)))
        .toList();
  }

  /** Returns the function under which all nouns of the clause stand that a fixed phrase may have. */
  static String fixed(String function) {
    return "=" + function;
  }

  private List<Integer> fillers(Arguments arguments) {
    List<Integer> found = arguments.of(function);
    if (kind != '=') {
      return found;
    }
    List<Integer> all = new ArrayList<>(found);
    all.addAll(arguments.of(fixed(function)));
    return all;
  }

  private boolean anyIs(List<Integer> fillers, WordTest test) {
    for (int filler : fillers) {
      for (String word : words) {
        if (test.is(filler, word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tells whether a token is a word, or of a word class. */
  @FunctionalInterface
  interface WordTest {

    /** Returns whether the token is the lemma, or of the class if the word begins with {@code @}. */
    boolean is(int token, String word);
  }
}
