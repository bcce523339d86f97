package org.depesche.segmentation;

/** Tells brackets that are part of a word, {@code Schüler(innen)} and {@code (Ost-)Berlin}, from others. */
final class Brackets {

  private Brackets() {}

  /** Returns whether the bracket that opens at the position belongs to a word that ends before the end. */
  static boolean opensInWord(String text, int open, int end) {
    int close = open + 1;
    while (close < end && isInside(text.charAt(close))) {
      close++;
    }
    if (close >= end || text.charAt(close) != ')' || close == open + 1) {
      return false;
    }
    boolean suffix = isLetter(text, open - 1) && Character.isLowerCase(text.charAt(open + 1));
    return suffix || (close + 1 < end && isLetter(text, close + 1));
  }

  private static boolean isInside(char c) {
    return Character.isLetter(c) || c == '-';
  }

  private static boolean isLetter(String text, int index) {
    return index >= 0 && Character.isLetter(text.charAt(index));
  }

  /** Returns whether the bracket that closes at the position belongs to a word. */
  static boolean closesInWord(String text, int close, int end) {
    int open = text.lastIndexOf('(', close);
    return open >= 0
        && close - open < 30
        && opensInWord(text, open, end)
        && text.indexOf(')', open) == close;
  }
}
