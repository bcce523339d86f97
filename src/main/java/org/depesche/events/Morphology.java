package org.depesche.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.depesche.document.Feature;
import org.depesche.document.Pos;
import org.depesche.document.Reading;
import org.depesche.document.Token;

/** What the forms of words tell: case by agreement, mood and tense, base forms. */
final class Morphology {

  private static final Set<Feature> CASES =
      EnumSet.of(Feature.NOMINATIVE, Feature.GENITIVE, Feature.DATIVE, Feature.ACCUSATIVE);
  private static final Set<Feature> GENDERS =
      EnumSet.of(Feature.MASCULINE, Feature.FEMININE, Feature.NEUTER);
  private static final Set<Feature> TENSES =
      EnumSet.of(Feature.PRESENT, Feature.PAST, Feature.SUBJUNCTIVE_1, Feature.SUBJUNCTIVE_2);
  private static final Set<Feature> NUMBERS = EnumSet.of(Feature.SINGULAR, Feature.PLURAL);

  private Morphology() {}

  /** Returns the cases that a noun with its article and adjectives may stand in. */
  static Set<Feature> cases(Syntax syntax, int head) {
    Set<Feature> possible = EnumSet.copyOf(CASES);
    List<Reading> noun = caseReadings(syntax.token(head));
    if (!noun.isEmpty()) {
      possible.retainAll(casesOf(noun));
    }
    for (int child : syntax.children(head)) {
      if (child < head && (syntax.is(child, "det") || syntax.is(child, "amod"))) {
        retainAgreeing(possible, caseReadings(syntax.token(child)), noun);
      }
    }
    return possible;
  }

  private static void retainAgreeing(
      Set<Feature> possible, List<Reading> modifier, List<Reading> noun) {
    Set<Feature> agreeing = EnumSet.noneOf(Feature.class);
    for (var reading : modifier) {
      if (noun.isEmpty() || noun.stream().anyMatch(n -> agree(reading, n))) {
        agreeing.addAll(casesOf(List.of(reading)));
      }
    }
    if (!agreeing.isEmpty() && !Collections.disjoint(possible, agreeing)) {
      possible.retainAll(agreeing);
    }
  }

  private static boolean agree(Reading one, Reading other) {
    return shareOrLack(one, other, CASES)
        && shareOrLack(one, other, NUMBERS)
        && (one.has(Feature.PLURAL) || shareOrLack(one, other, GENDERS));
  }

  private static boolean shareOrLack(Reading one, Reading other, Set<Feature> group) {
    boolean bothHave = false;
    for (Feature feature : group) {
      if (one.has(feature) && other.has(feature)) {
        return true;
      }
      bothHave |= one.has(feature);
    }
    return !bothHave || group.stream().noneMatch(other::has);
  }

  private static List<Reading> caseReadings(Token token) {
    return token.readings().stream()
        .filter(r -> r.features().stream().anyMatch(CASES::contains))
        .toList();
  }

  private static Set<Feature> casesOf(List<Reading> readings) {
    Set<Feature> cases = EnumSet.noneOf(Feature.class);
    for (var reading : readings) {
      for (Feature feature : reading.features()) {
        if (CASES.contains(feature)) {
          cases.add(feature);
        }
      }
    }
    return cases;
  }

  static boolean isFinite(Token token) {
    return token.readings().stream()
        .anyMatch(r -> r.has(Feature.THIRD_PERSON) && !Collections.disjoint(r.features(), TENSES));
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
    return token.readings().stream()
        .anyMatch(r -> r.has(Feature.PAST) && r.has(Feature.THIRD_PERSON));
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
    return new ArrayList<>(lemmas);
  }
}
