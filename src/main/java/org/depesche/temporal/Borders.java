package org.depesche.temporal;

import org.depesche.document.Span;

/**
 * Says where an expression may begin and end: not within a word or number. {@code 10-18 Uhr} and
 * {@code 2014/15} may be cut, {@code August-Bebel-Straße}, {@code A380} and {@code 25.000} may not.
 */
final class Borders {

  private static final String JOINTS = "-–/";

  private Borders() {}

  /** Returns whether an expression may stand at the span. */
  static boolean allow(String text, Span span) {
    return allowStart(text, span.start())
        && (allowEnd(text, span.end()) || isCountedCompound(text, span));
  }

  /** {@code 14-Tage} in {@code 14-Tage-Frist}. */
  private static boolean isCountedCompound(String text, Span span) {
    return Character.isDigit(text.charAt(span.start()))
        && Character.isLetter(text.charAt(span.end() - 1))
        && JOINTS.indexOf(text.charAt(span.end())) >= 0;
  }

  private static boolean allowStart(String text, int start) {
    if (start == 0 || Character.isWhitespace(text.charAt(start - 1))) {
      return true;
    }
    char before = text.charAt(start - 1);
    if (isWord(before)) {
      return false;
    }
    char beyond = start > 1 ? text.charAt(start - 2) : ' ';
    if (before == '.' || before == ',' || before == ':') {
      return !Character.isDigit(beyond) || !Character.isDigit(text.charAt(start));
    }
    return JOINTS.indexOf(before) < 0 || !Character.isLetter(beyond);
  }

  private static boolean allowEnd(String text, int end) {
    if (end == text.length() || Character.isWhitespace(text.charAt(end))) {
      return true;
    }
    char after = text.charAt(end);
    if (isWord(after)) {
      return false;
    }
    char beyond = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
    if (after == '.' || after == ',' || after == ':') {
      return !Character.isDigit(beyond) || !Character.isDigit(text.charAt(end - 1));
    }
    return JOINTS.indexOf(after) < 0 || !Character.isLetter(beyond);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
