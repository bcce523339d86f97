package org.depesche.temporal;

import java.time.LocalDate;
import java.util.Optional;
import org.depesche.document.Anchor;
import org.depesche.document.TimexType;

/**
 * Points that lie an amount of time away: from publication ({@code vor zwei Monaten}, {@code in drei
 * Tagen}) or from the expression before ({@code zwei Tage später}, {@code im Jahr darauf}).
 */
final class LagNormaliser implements Normaliser {

  /** Beyond this no newspaper counts, and dates would leave the calendar. */
  private static final int MOST = 20_000;

  private static final String NO_TIME = "TXX:XX";

  private final int sign;
  private final boolean fromPublication;

  LagNormaliser(int sign, boolean fromPublication) {
    this.sign = sign;
    this.fromPublication = fromPublication;
  }

  @Override
  public Optional<Resolution> resolve(Match match, Scope scope) {
    var unit = match.unit().orElse(Grain.DAY);
    if (match.has(Kind.VAGUE) || isBare(match)) {
      return Optional.of(vague());
    }
    if (unit.isClock() && !fromPublication) {
      return Optional.of(clock(unit, scope));
    }
    if (unit.isClock()) {
      return Amounts.duration(match, unit)
          .map(value -> Resolution.plain(TimexType.DURATION, value));
    }
    if (unit == Grain.YEAR && Amounts.whole(match).isEmpty()) {
      return Amounts.months(match).map(months -> point(Grain.MONTH, (long) sign * months, scope));
    }
    var amount = Amounts.whole(match);
    if (amount.isEmpty()) {
      return Amounts.duration(match, unit)
          .map(value -> Resolution.plain(TimexType.DURATION, value));
    }
    if (amount.get() > MOST) {
      return Optional.empty();
    }
    long distance = (long) sign * amount.get();
    return Optional.of(point(unit, distance, scope).with(Modifiers.of(match)));
  }

  private static boolean isBare(Match match) {
    return match.terms().stream().anyMatch(term -> term.is(Kind.UNITS))
        && !match.has(Kind.NUM)
        && !match.has(Kind.FRACTION);
  }

  private Resolution vague() {
    return Resolution.plain(TimexType.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF");
  }

  private Resolution point(Grain unit, long distance, Scope scope) {
    var told =
        fromPublication ? Optional.<Discourse.Told>empty() : scope.discourse().last();
    var anchor = told.map(Discourse::anchor).orElse(Anchor.published());
    Optional<LocalDate> base =
        told.map(t -> t.moment().start()).or(() -> scope.discourse().published(unit));
    if (base.isEmpty() || !fits(base.get(), unit, distance)) {
      return Resolution.plain(TimexType.DATE, unit.unknown());
    }
    return Resolution.of(Moment.ofDay(base.get()).shifted(unit, distance), anchor);
  }

  /** Minutes and hours later is on the day just named, at a time that nobody can tell. */
  private static Resolution clock(Grain unit, Scope scope) {
    return scope
        .discourse()
        .dayNear(scope.index())
        .map(told -> Resolution.of(told.moment().at(NO_TIME), Discourse.anchor(told)))
        .orElseGet(() -> Resolution.plain(TimexType.TIME, unit.unknown() + NO_TIME));
  }

  private static boolean fits(LocalDate base, Grain unit, long distance) {
    int year = unit.plus(base, distance).getYear();
    return year > 0 && year < 10_000;
  }
}
