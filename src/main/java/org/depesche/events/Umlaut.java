package org.depesche.events;

/** The stem that many nouns have in the plural: {@code Anschlag}, {@code Anschläge}. */
final class Umlaut {

  private Umlaut() {}

  /** Returns the lower-case word with its last {@code a}, {@code o}, {@code u} turned. */
  static String of(String word) {
    for (int i = word.length() - 1; i >= 0; i--) {
      char c = word.charAt(i);
      if (c == 'u' && i > 0 && word.charAt(i - 1) == 'a') {
        return word.substring(0, i - 1) + "äu" + word.substring(i + 1);
      }
      if (c == 'a' || c == 'o' || c == 'u') {
        String turned = c == 'a' ? "ä" : c == 'o' ? "ö" : "ü";
        return word.substring(0, i) + turned + word.substring(i + 1);
      }
      if (c == 'e' && i < word.length() - 3) {
        return word;
      }
    }
    return word;
  }
}
