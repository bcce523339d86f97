package org.depesche.parsing;

import java.util.Arrays;
import java.util.List;
import org.depesche.document.Feature;
import org.depesche.document.Pos;
import org.depesche.document.Reading;
import org.depesche.document.Token;

/**
 * The morphology of a token as bits: what the dictionary's readings leave open. Agreement is a set
 * of 16 cells, case times (singular masculine, feminine, neuter, plural).
 */
final class Morphology {

  /** Every case, number and gender is possible. */
  static final int ANY = 0xFFFF;

  private static final int PLURAL = 0x8888;
  /** No class has the numbers of {@link Atoms} for what is no token. */
  private static final int FIRST_CLASS = 16;

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
  private static final long[] CASES =
      bits(Feature.NOMINATIVE, Feature.GENITIVE, Feature.DATIVE, Feature.ACCUSATIVE);
  private static final long[] GENDERS = bits(Feature.MASCULINE, Feature.FEMININE, Feature.NEUTER);
  private static final long SINGULAR = Feature.SINGULAR.bit();
  private static final long PLURALS = Feature.PLURAL.bit();
  private static final long VERBAL = Feature.bits(List.of(
      Feature.INFINITIVE,
      Feature.ZU_INFINITIVE,
      Feature.PARTICIPLE_2,
      Feature.PARTICIPLE_1,
      Feature.PRESENT,
      Feature.PAST,
      Feature.SUBJUNCTIVE_1,
      Feature.SUBJUNCTIVE_2,
      Feature.IMPERATIVE,
      Feature.AUXILIARY,
      Feature.MODAL,
      Feature.ATTACHED_PARTICLE));
  private static final long NOMINAL = Feature.bits(List.of(
      Feature.DEFINITE,
      Feature.INDEFINITE,
      Feature.PERSONAL,
      Feature.REFLEXIVE,
      Feature.RELATIVE,
      Feature.DEMONSTRATIVE,
      Feature.POSSESSIVE,
      Feature.INTERROGATIVE,
      Feature.NUMERAL,
      Feature.PREDICATIVE,
      Feature.COMPARATIVE,
      Feature.NEGATION));
  private static final long NAMES = Feature.bits(List.of(
      Feature.GIVEN_NAME, Feature.SURNAME, Feature.CITY, Feature.COUNTRY, Feature.ABBREVIATION));

  private Morphology() {}

  private static long[] bits(Feature... features) {
    return Arrays.stream(features).mapToLong(Feature::bit).toArray();
  }

  /** Returns the cells that some reading of a nominal token fills; all if it is unknown. */
  static int agreement(Token token) {
    int cells = 0;
    for (var reading : token.readings()) {
      cells |= cells(reading.bits());
    }
    return cells == 0 ? ANY : cells;
  }

  private static int cells(long reading) {
    int columns = columns(reading);
    int cells = 0;
    for (int i = 0; i < CASES.length; i++) {
      cells |= (reading & CASES[i]) != 0 ? columns << (4 * i) : 0;
    }
    return cells;
  }

  private static int columns(long reading) {
    int genders = 0;
    for (int i = 0; i < GENDERS.length; i++) {
      genders |= (reading & GENDERS[i]) != 0 ? 1 << i : 0;
    }
    genders = genders == 0 ? 7 : genders;
    boolean singular = (reading & SINGULAR) != 0;
    boolean plural = (reading & PLURALS) != 0;
    if (singular == plural) {
      return genders | 8;
    }
    return singular ? genders : 8;
  }

  /** Returns which cases the cells leave open (4 bits), and which numbers (2 bits). */
  static int casesAndNumbers(int cells) {
    int cases = 0;
    for (int i = 0; i < 4; i++) {
      cases |= (cells >> (4 * i) & 0xF) != 0 ? 1 << i : 0;
    }
    int numbers = ((cells & ~PLURAL & ANY) != 0 ? 16 : 0) | ((cells & PLURAL) != 0 ? 32 : 0);
    return cases | numbers;
  }

  /** Returns a number for the class of the token: part of speech with what its readings tell. */
  @SuppressWarnings("EnumOrdinal")
  static int fineClass(Token token) {
    long features = switch (token.pos()) {
      case VERB, AUX -> VERBAL;
      case PROPN -> NAMES;
      case PRON, DET, ADJ, NUM -> NOMINAL;
      case NOUN, ADP, ADV, CCONJ, INTJ, PART, PUNCT, SCONJ, SYM, X -> 0;
    };
    return Long.hashCode(
        (token.bits() & features) * MULTIPLIER + token.pos().ordinal() + FIRST_CLASS);
  }

  /** Returns the numbers and persons that a verb form allows, as bits. */
  static int verbAgreement(Token token) {
    if (token.pos() != Pos.VERB && token.pos() != Pos.AUX) {
      return 0;
    }
    int bits = 0;
    for (var reading : token.readings()) {
      boolean finite = (reading.bits() & (SINGULAR | PLURALS)) != 0;
      bits |= finite ? number(reading) | person(reading) : 32;
    }
    return bits;
  }

  private static int number(Reading reading) {
    return (reading.has(Feature.SINGULAR) ? 1 : 0) | (reading.has(Feature.PLURAL) ? 2 : 0);
  }

  private static int person(Reading reading) {
    return (reading.has(Feature.THIRD_PERSON) ? 4 : 0)
        | (reading.has(Feature.FIRST_PERSON) ? 8 : 0)
        | (reading.has(Feature.SECOND_PERSON) ? 16 : 0);
  }
}
