package org.depesche.temporal;

import java.util.Optional;
import org.depesche.document.TimexType;

/**
 * Lengths of time: {@code drei Wochen}, {@code eine halbe Stunde}, {@code seit Jahren}, {@code
 * zweitägig}, {@code jahrelang}.
 */
final class DurationNormaliser implements Normaliser {

  @Override
  public Optional<Resolution> resolve(Match match, Scope scope) {
    return unit(match)
        .flatMap(unit -> Amounts.duration(match, unit))
        .map(value -> Resolution.plain(TimexType.DURATION, value).with(Modifiers.of(match)));
  }

  private static Optional<Grain> unit(Match match) {
    return match
        .unit()
        .or(() -> match.term(Kind.UNITADJECTIVE).map(term -> Grain.of(term.value())))
        .or(() -> match.term(Kind.LONGYEARS).map(term -> Grain.of(term.value())))
        .or(() -> match.term(Kind.LONG).map(term -> Grain.of(term.value())));
  }
}
