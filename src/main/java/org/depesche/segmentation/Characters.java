package org.depesche.segmentation;

/** Classes of characters that segmentation tells apart. */
final class Characters {

  private Characters() {}

  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c)
        || c == '_'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean isQuote(char c) {
    return switch (c) {
      case '"', '„', '“', '”', '‟', '«', '»', '‹', '›', '‚', '‘', '’', '\'', '`', '´' -> true;
      default -> false;
    };
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '`' || c == '´' || c == '‘';
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2012' && c <= '\u2015') || c == '\u2212';
  }

  static boolean isBlank(char c) {
    return c == ' '
        || c == '\n'
        || c == '\t'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }

  static boolean isCurrency(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /** Returns whether the text begins with a small letter. */
  static boolean startsLower(String word) {
    return Character.isLowerCase(word.codePointAt(0));
  }

  static boolean isDigits(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  static boolean isPunctuation(String word) {
    return !isWord(word.charAt(0)) && !Character.isSurrogate(word.charAt(0));
  }
}
