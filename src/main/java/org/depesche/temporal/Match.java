package org.depesche.temporal;

import java.util.List;
import java.util.Optional;

/**
 * A rule that fits the atoms at one place.
 *
 * @param rule the rule
 * @param begin index of the first atom, context included
 * @param from index of the first atom of the expression
 * @param to index after the last atom of the expression
 * @param terms how the rule reads each atom from {@code begin}, context included
 */
record Match(Rule rule, int begin, int from, int to, List<Term> terms) {

  Optional<Term> term(Kind kind) {
    for (var term : terms) {
      if (term.is(kind)) {
        return Optional.of(term);
      }
    }
    return Optional.empty();
  }

  boolean has(Kind kind) {
    return term(kind).isPresent();
  }

  /** Returns the value of the kind, or the other number if the rule has no such atom. */
  int value(Kind kind, int other) {
    return term(kind).map(term -> (int) term.value()).orElse(other);
  }

  /** Returns the value of the kind, if the rule has such an atom. */
  Optional<Integer> value(Kind kind) {
    return term(kind).map(term -> (int) term.value());
  }

  /** Returns the calendar unit that the match names. */
  Optional<Grain> unit() {
    return term(Kind.UNIT).or(() -> term(Kind.UNITS)).map(term -> Grain.of(term.value()));
  }

  /** Returns whether one of the units that the match names is the given one. */
  boolean names(Grain unit) {
    return terms.stream().anyMatch(term -> term.is(Kind.UNIT) && Grain.of(term.value()) == unit);
  }

  /** Returns whether the expression is a single word or number that takes no article. */
  boolean isWord() {
    boolean isUnit = has(Kind.UNIT) || has(Kind.UNITS) || has(Kind.DECADEYEAR);
    return to - from == 1 && !isUnit;
  }

  /** Returns the index after the last atom, context included. */
  int end() {
    return begin + terms.size();
  }
}
