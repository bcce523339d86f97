package org.depesche.document;

import java.util.Collection;

/** A morphological feature of a word form, or the lexical class of a name. */
public enum Feature {
  NOMINATIVE,
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  SINGULAR,
  PLURAL,
  MASCULINE,
  FEMININE,
  NEUTER,
  FIRST_PERSON,
  SECOND_PERSON,
  THIRD_PERSON,
  PRESENT,
  PAST,
  /** Konjunktiv I. */
  SUBJUNCTIVE_1,
  /** Konjunktiv II. */
  SUBJUNCTIVE_2,
  IMPERATIVE,
  INFINITIVE,
  /** Infinitive of a separable verb with {@code zu} inside: {@code einzuladen}. */
  ZU_INFINITIVE,
  PARTICIPLE_1,
  PARTICIPLE_2,
  AUXILIARY,
  MODAL,
  /** Form with its particle attached, as at the end of a subordinate clause: {@code teilnimmt}. */
  ATTACHED_PARTICLE,
  NOUN,
  PROPER_NOUN,
  GIVEN_NAME,
  SURNAME,
  CITY,
  COUNTRY,
  REGION,
  WATER,
  VERB,
  ADJECTIVE,
  ADVERB,
  ARTICLE,
  DEFINITE,
  INDEFINITE,
  PRONOUN,
  PERSONAL,
  REFLEXIVE,
  RELATIVE,
  DEMONSTRATIVE,
  POSSESSIVE,
  INTERROGATIVE,
  PREPOSITION,
  CONJUNCTION,
  SUBORDINATING,
  SEPARABLE_PARTICLE,
  NEGATION,
  NUMERAL,
  PREDICATIVE,
  COMPARATIVE,
  SUPERLATIVE,
  ABBREVIATION;

  /** Returns the bit that stands for the feature in {@link Reading#bits}. */
  @SuppressWarnings("EnumOrdinal")
  public long bit() {
    return 1L << ordinal();
  }

  /** Returns the sum of the bits of the features. */
  public static long bits(Collection<Feature> features) {
    return FeatureSet.bits(features);
  }
}
