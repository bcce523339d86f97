package org.depesche.temporal;

import java.util.List;
import java.util.Set;
import org.depesche.document.Feature;
import org.depesche.document.Pos;
import org.depesche.document.Table;
import org.depesche.document.Token;

/**
 * Tells from tense and mood of a clause whether it looks back or ahead.
 *
 * <ul>
 *   <li>Preterite, perfect and past infinitive look back: {@code am Sonntag siegte, hat gesiegt, soll
 *       gesiegt haben}.
 *   <li>Future, present and modals look ahead: {@code am Sonntag wird gewählt, sind Wahlen, soll
 *       beginnen, könnte fallen}; not {@code konnte, musste, wollte}.
 * </ul>
 */
final class ClauseTense {

  private static final Set<String> BORDERS = Set.of(",", ";", ":", "–", "(", ")", "-", "—", "/");
  private static final Set<String> PERFECT = Set.of("haben", "sein");
  private static final Set<String> PLANNING = Set.of("sollen");

  private static final Set<String> SEIN_VERBS = Table.words(ClauseTense.class, "sein-verbs.txt");
  private static final int LONGEST_CLAUSE = 60;
  private static final int MOST_CLAUSES = 6;

  private ClauseTense() {}

  /** Returns the side that the clause around the token tells of. */
  static Direction direction(List<Token> tokens, int place) {
    int start = startOf(tokens, place);
    int end = endOf(tokens, place);
    var direction = of(tokens.subList(start, end));
    var rest = tokens.subList(end, Math.min(tokens.size(), end + LONGEST_CLAUSE));
    if (direction == Direction.PRESENT && hasLateParticiple(tokens.subList(start, end), rest)) {
      return Direction.PAST;
    }
    for (int i = 0; i < MOST_CLAUSES && direction == Direction.UNKNOWN; i++) {
      int nextEnd = end < tokens.size() ? endOf(tokens, end + 1) : end;
      int nextStart = start > 0 ? startOf(tokens, start - 1) : start;
      direction = of(tokens.subList(end, nextEnd));
      direction = direction == Direction.UNKNOWN ? of(tokens.subList(nextStart, start)) : direction;
      start = nextStart;
      end = nextEnd;
    }
    return direction;
  }

  /** Returns whether a sentence imagines what is not: {@code heute wäre das undenkbar}. */
  static boolean isCounterfactual(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> token.pos() == Pos.AUX || token.may(Feature.AUXILIARY))
        .anyMatch(token -> token.must(Feature.SUBJUNCTIVE_2));
  }

  /** Returns whether a sentence tells what was already past then: {@code hatte gesiegt}. */
  static boolean isPluperfect(List<Token> tokens) {
    boolean hasAuxiliary = tokens.stream()
        .filter(token -> token.pos() == Pos.AUX)
        .anyMatch(token -> PERFECT.contains(token.lemma()) && isPlainPast(token));
    return hasAuxiliary && tokens.stream().anyMatch(token -> token.may(Feature.PARTICIPLE_2));
  }

  private static int startOf(List<Token> tokens, int place) {
    int start = Math.min(place, tokens.size());
    int first = Math.max(0, start - LONGEST_CLAUSE);
    while (start > first && !BORDERS.contains(tokens.get(start - 1).form())) {
      start--;
    }
    return start;
  }

  private static int endOf(List<Token> tokens, int place) {
    int end = Math.min(place, tokens.size());
    int last = Math.min(tokens.size(), end + LONGEST_CLAUSE);
    while (end < last && !BORDERS.contains(tokens.get(end).form())) {
      end++;
    }
    return end;
  }

  private static Direction of(List<Token> clause) {
    var found = Direction.UNKNOWN;
    boolean hasParticiple = false;
    boolean isPerfect = false;
    boolean isState = isState(clause);
    for (var token : clause) {
      if (token.pos() != Pos.VERB && token.pos() != Pos.AUX) {
        continue;
      }
      boolean isAuxiliary = isPerfectAuxiliary(token);
      isPerfect |= isAuxiliary;
      hasParticiple |= !isAuxiliary && !isState && token.may(Feature.PARTICIPLE_2);
      var direction = directionOf(token);
      found = direction.compareTo(found) < 0 ? direction : found;
    }
    boolean isVerbless = found == Direction.UNKNOWN;
    return hasParticiple && (isPerfect || isVerbless) ? Direction.PAST : found;
  }

  /** Returns whether a perfect auxiliary of the clause has its participle beyond an insertion. */
  private static boolean hasLateParticiple(List<Token> clause, List<Token> rest) {
    boolean isOpen = clause.stream()
        .filter(token -> token.pos() == Pos.AUX)
        .anyMatch(ClauseTense::isPerfectAuxiliary);
    if (!isOpen) {
      return false;
    }
    for (var token : rest) {
      if (token.pos() == Pos.VERB || token.pos() == Pos.AUX) {
        return token.may(Feature.PARTICIPLE_2);
      }
    }
    return false;
  }

  /** {@code ist geöffnet, sind geplant}: no perfect, as the verb forms it with {@code haben}. */
  private static boolean isState(List<Token> clause) {
    boolean isCopula = false;
    for (var token : clause) {
      boolean isAuxiliary = token.pos() == Pos.AUX;
      if (isAuxiliary && (!token.lemma().equals("sein") || isPlainPast(token))) {
        return false;
      }
      isCopula |= isAuxiliary;
      if (!isAuxiliary && token.may(Feature.PARTICIPLE_2) && isMotion(token.lemma())) {
        return false;
      }
    }
    return isCopula;
  }

  private static boolean isMotion(String lemma) {
    return !lemma.startsWith("be") && SEIN_VERBS.stream().anyMatch(lemma::endsWith);
  }

  private static boolean isPerfectAuxiliary(Token token) {
    return PERFECT.contains(token.lemma()) && !isPlainPast(token);
  }

  private static boolean isPlainPast(Token token) {
    return token.may(Feature.PAST) && !token.may(Feature.SUBJUNCTIVE_2);
  }

  private static Direction directionOf(Token token) {
    boolean isPast = token.may(Feature.PAST) && !token.may(Feature.PRESENT);
    if (PLANNING.contains(token.lemma()) && isFinite(token)) {
      return Direction.FUTURE;
    }
    if (isPast) {
      return Direction.PAST;
    }
    if (token.lemma().equals("werden")
        || token.may(Feature.MODAL)
        || token.may(Feature.SUBJUNCTIVE_2)) {
      return isFinite(token) ? Direction.FUTURE : Direction.UNKNOWN;
    }
    return isFinite(token) ? Direction.PRESENT : Direction.UNKNOWN;
  }

  private static boolean isFinite(Token token) {
    return token.may(Feature.PRESENT)
        || token.may(Feature.PAST)
        || token.may(Feature.SUBJUNCTIVE_1)
        || token.may(Feature.SUBJUNCTIVE_2);
  }
}
