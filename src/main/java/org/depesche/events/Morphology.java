package org.depesche.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.document.Feature;
import org.depesche.document.Pos;
import org.depesche.document.Token;

/** What the forms of words tell: case by agreement, mood and tense, base forms. */
final class Morphology {

  private static final List<Feature> CASES =
      List.of(Feature.NOMINATIVE, Feature.GENITIVE, Feature.DATIVE, Feature.ACCUSATIVE);
  private static final long CASE_BITS = Feature.bits(CASES);
  private static final long GENDER_BITS =
      Feature.bits(List.of(Feature.MASCULINE, Feature.FEMININE, Feature.NEUTER));
  private static final long TENSE_BITS = Feature.bits(
      List.of(Feature.PRESENT, Feature.PAST, Feature.SUBJUNCTIVE_1, Feature.SUBJUNCTIVE_2));
  private static final long NUMBER_BITS = Feature.bits(List.of(Feature.SINGULAR, Feature.PLURAL));

  private static final Pattern WEAK_ENDING = Pattern.compile("(te|ten|t)$");

  private Morphology() {}

  /** Returns the cases that a noun with its article and adjectives may stand in. */
  static Set<Feature> cases(Syntax syntax, int head) {
    return syntax.cases(head);
  }

  /** Reads the cases anew. */
  static Set<Feature> agreeingCases(Syntax syntax, int head) {
    var noun = syntax.token(head);
    long own = casesOf(noun);
    long possible = own == 0 ? CASE_BITS : own;
    for (int child : syntax.children(head)) {
      if (child < head && (syntax.is(child, "det") || syntax.is(child, "amod"))) {
        long agreeing = possible & agreeing(syntax.token(child), noun, own == 0);
        possible = agreeing == 0 ? possible : agreeing;
      }
    }
    Set<Feature> cases = EnumSet.noneOf(Feature.class);
    for (Feature feature : CASES) {
      if ((possible & feature.bit()) != 0) {
        cases.add(feature);
      }
    }
    return cases;
  }

  private static long casesOf(Token token) {
    return token.bits() & CASE_BITS;
  }

  /** Returns the cases of the readings of the modifier that agree with one of the noun. */
  private static long agreeing(Token modifier, Token noun, boolean any) {
    long agreeing = 0;
    for (var reading : modifier.readings()) {
      if (any || agrees(reading.bits(), noun)) {
        agreeing |= reading.bits() & CASE_BITS;
      }
    }
    return agreeing;
  }

  private static boolean agrees(long modifier, Token noun) {
    for (var reading : noun.readings()) {
      if ((reading.bits() & CASE_BITS) != 0 && agree(modifier, reading.bits())) {
        return true;
      }
    }
    return false;
  }

  private static boolean agree(long one, long other) {
    return shareOrLack(one, other, CASE_BITS)
        && shareOrLack(one, other, NUMBER_BITS)
        && ((one & Feature.PLURAL.bit()) != 0 || shareOrLack(one, other, GENDER_BITS));
  }

  private static boolean shareOrLack(long one, long other, long group) {
    return (one & group) == 0 || (other & group) == 0 || (one & other & group) != 0;
  }

  static boolean isFinite(Token token) {
    for (var reading : token.readings()) {
      if (reading.has(Feature.THIRD_PERSON) && (reading.bits() & TENSE_BITS) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the form can be nothing but finite. */
  static boolean isOnlyFinite(Token token) {
    return isFinite(token) && !isParticiple(token) && !token.may(Feature.INFINITIVE);
  }

  /** Returns whether the form is Konjunktiv I and cannot be indicative of the third person. */
  static boolean isReportedMood(Token token) {
    boolean subjunctive = false;
    for (var reading : token.readings()) {
      if (!reading.has(Feature.THIRD_PERSON)) {
        continue;
      }
      if (reading.has(Feature.SUBJUNCTIVE_1)) {
        subjunctive = true;
      } else if (!reading.has(Feature.SUBJUNCTIVE_2)) {
        return false;
      }
    }
    return subjunctive;
  }

  /** Returns whether the form is Konjunktiv II and cannot be past indicative. */
  static boolean isIrrealMood(Token token) {
    boolean subjunctive = false;
    for (var reading : token.readings()) {
      if (reading.has(Feature.SUBJUNCTIVE_2)) {
        subjunctive = true;
      } else if (reading.has(Feature.THIRD_PERSON) && !reading.has(Feature.SUBJUNCTIVE_1)) {
        return false;
      }
    }
    return subjunctive;
  }

  static boolean isPast(Token token) {
    long wanted = Feature.PAST.bit() | Feature.THIRD_PERSON.bit();
    for (var reading : token.readings()) {
      if ((reading.bits() & wanted) == wanted) {
        return true;
      }
    }
    return false;
  }

  static boolean isParticiple(Token token) {
    return token.may(Feature.PARTICIPLE_2);
  }

  /** Returns the base forms that the token may have as a verb or participle, the tagger's first. */
  static List<String> verbLemmas(Token token) {
    Set<String> lemmas = new LinkedHashSet<>();
    if (token.pos() == Pos.VERB || token.pos() == Pos.AUX) {
      lemmas.add(token.lemma());
    }
    for (var reading : token.readings()) {
      if (reading.has(Feature.VERB)
          || reading.has(Feature.PARTICIPLE_1)
          || reading.has(Feature.PARTICIPLE_2)) {
        lemmas.add(reading.lemma());
      }
    }
    String form = token.form().toLowerCase(Locale.GERMAN);
    if (token.pos() == Pos.VERB && token.readings().isEmpty() && token.lemma().equals(form)) {
      lemmas.add(WEAK_ENDING.matcher(form).replaceFirst("en"));
    }
    return new ArrayList<>(lemmas);
  }
}
