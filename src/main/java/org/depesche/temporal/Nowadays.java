package org.depesche.temporal;

import java.util.List;
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
 * tense that is set against former times.
 */
final class Nowadays {

  private static final Set<String> STATES = words("verb");
  private static final Set<String> BEFORE = words("before");
  private static final Set<String> AFTER = words("after");
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
    if (scope.direction(match) != Direction.PRESENT) {
      return false;
    }
    return scope.discourse().isContrasted(scope.index()) || tellsState(match, scope);
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
