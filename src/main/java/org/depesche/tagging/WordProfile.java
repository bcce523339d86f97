package org.depesche.tagging;

import java.util.List;
import java.util.Locale;
import org.depesche.document.Feature;
import org.depesche.document.Reading;

/** What the features of a form are made of, computed once for each form. Immutable. */
public final class WordProfile {

  private static final int LONGEST_AFFIX = 5;

  /** The features that tell word classes apart; the place in the list is part of the model. */
  private static final List<Feature> CLASSES = List.of(
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
      Feature.ABBREVIATION);

  private static final int BORDER_VALUE = 77;

  /** The profile of what stands before the first word and after the last. */
  static final WordProfile BORDER = new WordProfile(
      new int[0], new Values(BORDER_VALUE, BORDER_VALUE, BORDER_VALUE, BORDER_VALUE));

  /** What the context features are made of. */
  private record Values(int form, int suffix, int classes, int shape) {}

  private final int[] own;
  private final Values values;

  private WordProfile(int[] own, Values values) {
    this.own = own;
    this.values = values;
  }

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
    return new WordProfile(own, new Values(formHash, suffix, classes, shape));
  }

  /** Returns how many features of the form alone there are. */
  public int size() {
    return own.length;
  }

  /** Returns the hash of a feature of the form alone. */
  public int own(int index) {
    return own[index];
  }

  /** Returns the hash of the form in small letters. */
  public int form() {
    return values.form();
  }

  /** Returns the hash of the last three characters. */
  public int suffix() {
    return values.suffix();
  }

  /** Returns the hash of the word classes that the dictionary gives the form. */
  public int classes() {
    return values.classes();
  }

  /** Returns a number for the shape: capitals, digits, hyphens. */
  public int shape() {
    return values.shape();
  }

  private static long mask(List<Reading> readings) {
    long mask = 0;
    for (Reading reading : readings) {
      for (int i = 0; i < CLASSES.size(); i++) {
        mask |= reading.has(CLASSES.get(i)) ? 1L << i : 0;
      }
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
