package org.depesche.tagging;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.document.Feature;
import org.depesche.document.Reading;

/**
 * What the features of a form are made of, computed once for each form.
 *
 * @param own rows of the features of the form alone
 * @param form hash of the form in small letters
 * @param suffix hash of its last three characters
 * @param classes hash of the word classes that the dictionary gives it
 * @param shape hash of its shape: capitals, digits, hyphens
 */
public record WordProfile(int[] own, int form, int suffix, int classes, int shape) {

  private static final int LONGEST_AFFIX = 5;
  private static final long CLASSES = mask(Set.of(
      Feature.NOUN,
      Feature.PROPER_NOUN,
      Feature.GIVEN_NAME,
      Feature.SURNAME,
      Feature.CITY,
      Feature.COUNTRY,
      Feature.REGION,
      Feature.WATER,
      Feature.VERB,
      Feature.INFINITIVE,
      Feature.ZU_INFINITIVE,
      Feature.PARTICIPLE_1,
      Feature.PARTICIPLE_2,
      Feature.THIRD_PERSON,
      Feature.FIRST_PERSON,
      Feature.IMPERATIVE,
      Feature.AUXILIARY,
      Feature.MODAL,
      Feature.ATTACHED_PARTICLE,
      Feature.ADJECTIVE,
      Feature.ADVERB,
      Feature.ARTICLE,
      Feature.PRONOUN,
      Feature.PERSONAL,
      Feature.REFLEXIVE,
      Feature.RELATIVE,
      Feature.DEMONSTRATIVE,
      Feature.POSSESSIVE,
      Feature.INTERROGATIVE,
      Feature.PREPOSITION,
      Feature.CONJUNCTION,
      Feature.SUBORDINATING,
      Feature.SEPARABLE_PARTICLE,
      Feature.NEGATION,
      Feature.NUMERAL,
      Feature.PREDICATIVE,
      Feature.ABBREVIATION));

  /**
   * Returns the profile of a form.
   *
   * @param exact readings of the form as written
   * @param lower readings of the form with a small first letter
   * @param known whether the readings are the dictionary's own and not guessed from a part of the form
   */
  static WordProfile of(String form, List<Reading> exact, List<Reading> lower, boolean known) {
    String small = form.toLowerCase(Locale.GERMAN);
    int formHash = small.hashCode();
    int length = small.length();
    int classes = Hash.mix(Long.hashCode(mask(exact)), Long.hashCode(mask(lower)), known ? 1 : 2);
    int shape = shape(form);
    int[] own = new int[2 * LONGEST_AFFIX + 5];
    int count = 0;
    for (int n = 1; n <= LONGEST_AFFIX; n++) {
      own[count++] =
          Hash.mix(100 + n, small.substring(Math.max(0, length - n)).hashCode(), shape & 1);
      own[count++] = Hash.mix(110 + n, small.substring(0, Math.min(length, n)).hashCode());
    }
    own[count++] = Hash.mix(120, form.hashCode());
    own[count++] = Hash.mix(121, formHash);
    own[count++] = Hash.mix(122, classes);
    own[count++] = Hash.mix(123, shape);
    own[count++] = Hash.mix(124, classes, shape);
    int suffix = small.substring(Math.max(0, length - 3)).hashCode();
    return new WordProfile(own, formHash, suffix, classes, shape);
  }

  private static long mask(List<Reading> readings) {
    long mask = 0;
    for (Reading reading : readings) {
      mask |= mask(reading.features());
    }
    return mask & CLASSES;
  }

  private static long mask(Set<Feature> features) {
    long mask = 0;
    for (Feature feature : features) {
      mask |= 1L << feature.ordinal();
    }
    return mask;
  }

  /** Returns a number for the kinds of characters: bit 0 is set if the form starts with a capital. */
  private static int shape(String form) {
    int shape = Character.isUpperCase(form.charAt(0)) ? 1 : 0;
    int capitals = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      capitals += Character.isUpperCase(c) ? 1 : 0;
      shape |=
          Character.isDigit(c) ? 2 : Character.isLetter(c) ? 4 : c == '-' ? 8 : c == '.' ? 16 : 32;
    }
    return shape | (capitals > 1 ? 64 : 0) | (capitals == form.length() ? 128 : 0);
  }
}
