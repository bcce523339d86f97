package org.depesche.coref;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a short form stands for a long one. */
final class Acronym {

  private static final Pattern WORDS = Pattern.compile("[\\s\\-]+");

  private Acronym() {}

  /** Returns whether the name looks like a short form: one word, at least two capitals. */
  static boolean isShort(String name) {
    if (name.length() < 2 || name.length() > 9 || name.indexOf(' ') >= 0) {
      return false;
    }
    return name.chars().filter(Character::isUpperCase).count() >= 2 || name.equals("dpa");
  }

  /**
   * Returns whether the letters of the short form stand in the long one in order, from its first:
   * {@code BaFin}, {@code Bundesanstalt für Finanzdienstleistungsaufsicht}.
   */
  static boolean abbreviates(String acronym, String name) {
    String letters = letters(acronym);
    String text = letters(name);
    if (letters.isEmpty() || text.isEmpty() || letters.charAt(0) != text.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < text.length() && at < letters.length(); i++) {
      if (text.charAt(i) == letters.charAt(at)) {
        at++;
      }
    }
    return at == letters.length() && text.length() > 2 * letters.length();
  }

  /**
   * Returns the initials of a name's words, once with and once without its small words: {@code
   * National Democratic Party}, {@code ndp}.
   */
  static Set<String> initials(String name) {
    StringBuilder all = new StringBuilder();
    StringBuilder capitals = new StringBuilder();
    for (String word : WORDS.split(name)) {
      if (!word.isEmpty()) {
        char initial = word.charAt(0);
        all.append(initial);
        capitals.append(Character.isUpperCase(initial) ? String.valueOf(initial) : "");
      }
    }
    Set<String> initials = new LinkedHashSet<>();
    initials.add(letters(all.toString()));
    initials.add(letters(capitals.toString()));
    return initials;
  }

  /** Returns the lower-case letters and digits of a text. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString().toLowerCase(Locale.GERMAN);
  }
}
