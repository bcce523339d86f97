package org.depesche.temporal;

import java.time.LocalDate;
import java.util.Optional;
import org.depesche.document.Anchor;

/** Decades and centuries: {@code die 1990er Jahre}, {@code Mitte der Achtziger}, {@code 19. Jahrhundert}. */
final class EraNormaliser implements Normaliser {

  @Override
  public Optional<Resolution> resolve(Match match, Scope scope) {
    return start(match)
        .map(moment -> Resolution.of(moment, Anchor.none()).with(Modifiers.of(match)));
  }

  private static Optional<Moment> start(Match match) {
    if (match.unit().isPresent() && match.unit().get() != Grain.CENTURY) {
      return Optional.empty();
    }
    if (match.unit().isPresent()) {
      int century =
          match.value(Kind.INTEGER).or(() -> match.value(Kind.ORDINAL)).orElse(0);
      boolean isSane = century >= 1 && century <= 30;
      return isSane ? Optional.of(at(Grain.CENTURY, (century - 1) * 100)) : Optional.empty();
    }
    return match
        .value(Kind.DECADEWORD)
        .or(() -> match.value(Kind.INTEGER))
        .or(() -> match.value(Kind.DECADEYEAR))
        .flatMap(EraNormaliser::decade);
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
