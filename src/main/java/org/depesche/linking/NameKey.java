package org.depesche.linking;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of a name under which spellings are equal: small letters, no accents, no marks. */
final class NameKey {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What characters before the first combining mark become, once it is known. */
  private static final String[] ALONE = new String[0x300];

  private NameKey() {}

  /** Returns the key: {@code São Tomé}, {@code sao tome}; umlauts stay. */
  static String of(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= ALONE.length) {
        return ofAny(name);
      }
      String part = alone(c);
      if (!part.equals(" ")) {
        key.append(part);
      } else if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    int length = key.length();
    key.setLength(length > 0 && key.charAt(length - 1) == ' ' ? length - 1 : length);
    return key.toString();
  }

  /** Returns what a character becomes that no other around it changes. */
  private static String alone(char c) {
    String known = ALONE[c];
    if (known == null) {
      String between = ofAny("a" + c + "a");
      known = between.substring(1, between.length() - 1);
      ALONE[c] = known;
    }
    return known;
  }

  private static String ofAny(String name) {
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
