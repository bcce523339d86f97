package org.depesche.parsing;

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
  private static final List<Feature> CASES =
      List.of(Feature.NOMINATIVE, Feature.GENITIVE, Feature.DATIVE, Feature.ACCUSATIVE);
  private static final List<Feature> GENDERS =
      List.of(Feature.MASCULINE, Feature.FEMININE, Feature.NEUTER);
  private static final List<Feature> VERBAL = List.of(
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
      Feature.ATTACHED_PARTICLE);
  private static final List<Feature> NOMINAL = List.of(
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
      Feature.NEGATION);
  private static final List<Feature> NAMES = List.of(
      Feature.GIVEN_NAME, Feature.SURNAME, Feature.CITY, Feature.COUNTRY, Feature.ABBREVIATION);

  private Morphology() {}

  /** Returns the cells that some reading of a nominal token fills; all if it is unknown. */
  static int agreement(Token token) {
    int cells = 0;
    for (var reading : token.readings()) {
      cells |= cells(reading);
    }
    return cells == 0 ? ANY : cells;
  }

  private static int cells(Reading reading) {
    int columns = columns(reading);
    int cells = 0;
    for (int i = 0; i < CASES.size(); i++) {
      if (reading.has(CASES.get(i))) {
        cells |= columns << (4 * i);
      }
    }
    return cells;
  }

  private static int columns(Reading reading) {
    int genders = 0;
    for (int i = 0; i < GENDERS.size(); i++) {
      if (reading.has(GENDERS.get(i))) {
        genders |= 1 << i;
      }
    }
    genders = genders == 0 ? 7 : genders;
    boolean singular = reading.has(Feature.SINGULAR);
    boolean plural = reading.has(Feature.PLURAL);
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
  static int fineClass(Token token) {
    var features = switch (token.pos()) {
      case VERB, AUX -> VERBAL;
      case PROPN -> NAMES;
      case PRON, DET, ADJ, NUM -> NOMINAL;
      case NOUN, ADP, ADV, CCONJ, INTJ, PART, PUNCT, SCONJ, SYM, X -> List.<Feature>of();
    };
    int bits = 0;
    for (int i = 0; i < features.size(); i++) {
      if (token.may(features.get(i))) {
        bits |= 1 << i;
      }
    }
    return bits * 31 + token.pos().name().hashCode();
  }

  /** Returns the numbers and persons that a verb form allows, as bits. */
  static int verbAgreement(Token token) {
    if (token.pos() != Pos.VERB && token.pos() != Pos.AUX) {
      return 0;
    }
    int bits = 0;
    for (var reading : token.readings()) {
      boolean finite = reading.has(Feature.SINGULAR) || reading.has(Feature.PLURAL);
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
