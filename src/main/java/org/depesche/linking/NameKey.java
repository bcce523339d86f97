package org.depesche.linking;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of a name under which spellings are equal: small letters, no accents, no marks. */
final class NameKey {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NameKey() {}

  /** Returns the key: {@code São Tomé}, {@code sao tome}; umlauts stay. */
  static String of(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.GERMAN);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      boolean keep = c < 0x80 || "äöüß".indexOf(c) >= 0 || Character.isSurrogate(c);
      plain.append(
          keep ? String.valueOf(c) : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD));
    }
    String letters = ACCENTS.matcher(plain).replaceAll("");
    return MARKS
        .matcher(letters.replace(".", "").replace("'", "").replace("’", ""))
        .replaceAll(" ")
        .strip();
  }
}
