package org.depesche.temporal;

import java.time.LocalDate;
import java.util.Optional;
import org.depesche.document.Anchor;
import org.depesche.document.TimexType;

/** Decades and centuries: {@code die 1990er Jahre}, {@code Mitte der Achtziger}, {@code 19. Jahrhundert}. */
final class EraNormaliser implements Normaliser {

  private final boolean isBeforeChrist;

  EraNormaliser(boolean isBeforeChrist) {
    this.isBeforeChrist = isBeforeChrist;
  }

  @Override
  public Optional<Resolution> resolve(Match match, Scope scope) {
    if (isBeforeChrist) {
      return start(match)
          .map(moment -> Resolution.plain(TimexType.DATE, "BC" + moment.value()))
          .map(resolution -> resolution.with(Modifiers.of(match)));
    }
    return start(match)
        .map(moment -> Resolution.of(moment, Anchor.none()).with(Modifiers.of(match)));
  }

  private static Optional<Moment> start(Match match) {
    if (match.unit().isPresent() && match.unit().get() != Grain.CENTURY) {
      return Optional.empty();
    }
    if (match.unit().isPresent() && !match.has(Kind.DECADEUNIT)) {
      return match
          .value(Kind.INTEGER)
          .or(() -> match.value(Kind.ORDINAL))
          .flatMap(EraNormaliser::century);
    }
    var decade = match
        .value(Kind.DECADEWORD)
        .or(() -> match.value(Kind.INTEGER))
        .or(() -> match.value(Kind.DECADEYEAR))
        .flatMap(EraNormaliser::decade);
    return match.unit().isEmpty() ? decade : decade.flatMap(moment -> within(moment, match));
  }

  /** {@code die zwanziger Jahre des 19. Jahrhunderts}. */
  private static Optional<Moment> within(Moment decade, Match match) {
    var numbers = match.terms().stream()
        .filter(term -> term.is(Kind.INTEGER) || term.is(Kind.ORDINAL))
        .map(term -> (int) term.value())
        .toList();
    return numbers.isEmpty()
        ? Optional.empty()
        : century(numbers.get(numbers.size() - 1))
            .map(moment ->
                at(Grain.DECADE, moment.start().getYear() + decade.start().getYear() % 100));
  }

  /** Returns the century of its number. */
  static Optional<Moment> century(int number) {
    boolean isSane = number >= 1 && number <= 30;
    return isSane ? Optional.of(at(Grain.CENTURY, (number - 1) * 100)) : Optional.empty();
  }

  /** Returns the decade of a number such as 80 or 1980. */
  static Optional<Moment> decade(int told) {
    boolean isDecade = told % 10 == 0 && told <= 2190;
    int year = told >= 100 ? told : told < 20 ? 2000 + told : 1900 + told;
    return isDecade ? Optional.of(at(Grain.DECADE, year)) : Optional.empty();
  }

  private static Moment at(Grain grain, int year) {
    return Moment.of(grain, LocalDate.of(Math.max(year, 1), 1, 1));
  }
}
