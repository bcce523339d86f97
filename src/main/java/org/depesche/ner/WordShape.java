package org.depesche.ner;

/** The outline of a word: upper case, lower case, digits, other characters. */
final class WordShape {

  private static final int LONGEST = 12;

  private WordShape() {}

  /** Returns the outline, runs of more than two of a kind cut to two: {@code Xxx-Xxx} → {@code Xxx-Xxx}. */
  static String of(String form) {
    return outline(form, 2);
  }

  /** Returns the outline with each run as one character: {@code US-Präsident} → {@code X-Xx}. */
  static String brief(String form) {
    return outline(form, 1);
  }

  private static String outline(String form, int longestRun) {
    var shape = new StringBuilder();
    int run = 0;
    char last = 0;
    for (int i = 0; i < form.length() && shape.length() < LONGEST; i++) {
      char kind = kind(form.charAt(i));
      run = kind == last ? run + 1 : 1;
      last = kind;
      if (run <= longestRun) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private static char kind(char character) {
    if (Character.isUpperCase(character)) {
      return 'X';
    }
    if (Character.isLetter(character)) {
      return 'x';
    }
    return Character.isDigit(character) ? '9' : character;
  }
}
