package org.depesche.temporal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.depesche.document.Pos;
import org.depesche.document.Table;
import org.depesche.document.Token;

/**
 * Tells {@code heute} that means nowadays from the day of publication: {@code Heute lebt er in Graz,
 * mehr als heute, der heute 60-jährige Maler}, and any {@code heute} with a verb in the present
 * tense that is set against former times, tells of people in general or what somebody is.
 */
final class Nowadays {

  private static final Set<String> STATES = words("verb");
  private static final Set<String> BEFORE = words("before");
  private static final Set<String> AFTER = words("after");
  private static final Set<String> GENERAL = words("subject");
  private static final Set<String> ARTICLES = Set.of("ein", "eine", "einer", "kein", "keine");
  private static final Set<String> RANGE = Set.of("an", "ab", "auf", "bis");
  private static final int NEAR = 8;

  private Nowadays() {}

  private static Set<String> words(String kind) {
    return Table.read(Nowadays.class, "nowadays.tsv", 3).stream()
        .filter(row -> row.get(0).equals(kind))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns whether the word at the match means nowadays. */
  static boolean means(Match match, Scope scope) {
    var before = scope.tokenBefore(match);
    var after = scope.tokenAfter(match);
    if (has(after, token -> RANGE.contains(token.form()))) {
      return false;
    }
    if (has(before, token -> BEFORE.contains(token.form()))) {
      return !has(after, Nowadays::isVerb);
    }
    if (has(after, token -> AFTER.contains(token.form()) || isAge(token))) {
      return true;
    }
    if (isGeneral(match, scope)) {
      return true;
    }
    if (scope.direction(match) != Direction.PRESENT) {
      return false;
    }
    return isPredicate(match, scope)
        || scope.discourse().isContrasted(scope.index())
        || tellsState(match, scope);
  }

  /** Returns whether the clause tells of people in general: {@code heute kann man das nachlesen}. */
  private static boolean isGeneral(Match match, Scope scope) {
    return scope.direction(match) != Direction.PAST
        && near(match, scope).stream().anyMatch(token -> GENERAL.contains(lower(token)));
  }

  /**
   * Returns whether the clause tells what somebody or something is: {@code sie ist heute eine Ärztin,
   * heute ist das Haus ein Museum}, not {@code heute ist ein Feiertag}, whose noun is the subject.
   */
  private static boolean isPredicate(Match match, Scope scope) {
    var clause = near(match, scope);
    boolean hasVerb = false;
    boolean hasSubject = !clause.isEmpty() && !scope.tokenAt(match).equals(clause.get(0));
    for (var token : clause) {
      boolean isCopula = token.lemma().equals("sein") && isVerb(token);
      if (!isCopula && isVerb(token)) {
        return false;
      }
      if (hasVerb && hasSubject && ARTICLES.contains(token.form())) {
        return true;
      }
      hasSubject |= hasVerb && token.pos() != Pos.ADV;
      hasVerb |= isCopula;
    }
    return false;
  }

  /** Returns the tokens of the clause around the match. */
  private static List<Token> near(Match match, Scope scope) {
    List<Token> tokens = scope.sentence().tokens();
    int place = scope.atoms().get(match.from()).token();
    int start = place;
    while (start > 0 && place - start < NEAR && !isBorder(tokens.get(start - 1))) {
      start--;
    }
    int end = place + 1;
    while (end < tokens.size() && end - place <= NEAR && !isBorder(tokens.get(end))) {
      end++;
    }
    return tokens.subList(start, end);
  }

  private static boolean isBorder(Token token) {
    return token.pos() == Pos.PUNCT;
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  /** Returns whether the nearest finite verb tells a state. */
  private static boolean tellsState(Match match, Scope scope) {
    List<Token> tokens = scope.sentence().tokens();
    int place = scope.atoms().get(match.from()).token();
    for (int distance = 1; distance <= NEAR; distance++) {
      for (int near : new int[] {place + distance, place - distance}) {
        if (near >= 0 && near < tokens.size() && isVerb(tokens.get(near))) {
          return STATES.contains(tokens.get(near).lemma());
        }
      }
    }
    return false;
  }

  private static boolean has(Optional<Token> token, Predicate<Token> condition) {
    return token.filter(condition).isPresent();
  }

  private static boolean isVerb(Token token) {
    return token.pos() == Pos.VERB || token.pos() == Pos.AUX;
  }

  private static boolean isAge(Token token) {
    return token.form().contains("jährig") || token.form().contains("Jährig");
  }
}
