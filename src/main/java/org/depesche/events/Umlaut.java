package org.depesche.events;

/** The stem that many nouns have in the plural: {@code Anschlag}, {@code Anschläge}. */
final class Umlaut {

  private static final String PLAIN = "aou";
  private static final String TURNED = "äöü";

  private Umlaut() {}

  /** Returns the lower-case word with its last {@code a}, {@code o}, {@code u} turned. */
  static String of(String word) {
    for (int i = word.length() - 1; i >= 0; i--) {
      int vowel = PLAIN.indexOf(word.charAt(i));
      if (vowel >= 0) {
        boolean diphthong = i > 0 && word.startsWith("au", i - 1);
        return diphthong
            ? word.substring(0, i - 1) + "äu" + word.substring(i + 1)
            : word.substring(0, i) + TURNED.charAt(vowel) + word.substring(i + 1);
      }
    }
    return word;
  }
}
