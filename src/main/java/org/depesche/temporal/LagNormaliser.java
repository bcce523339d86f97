package org.depesche.temporal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
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
  private static final String MIDNIGHT = "T24:00";
  private static final String CLOCK = "T([01][0-9]|2[0-3]):[0-5][0-9]|" + MIDNIGHT;

  private final int sign;
  private final boolean fromPublication;
  private final boolean isNear;

  /**
   * Makes a normaliser.
   *
   * @param sign 1 for later, -1 for earlier
   * @param fromPublication whether it counts from publication, not from the expression before
   * @param isNear whether minutes and hours later need a day told not far before
   */
  LagNormaliser(int sign, boolean fromPublication, boolean isNear) {
    this.isNear = isNear;
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
      return clock(unit, match, scope);
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
    var era = told.map(t -> t.moment().grain()).filter(g -> g.compareTo(Grain.YEAR) > 0);
    var moment = Moment.ofDay(base.get()).shifted(unit, distance);
    return Resolution.of(era.map(grain -> Moment.of(grain, moment.start())).orElse(moment), anchor);
  }

  /** Minutes and hours later count from the clock time just told, else lie on the day told last. */
  private Optional<Resolution> clock(Grain unit, Match match, Scope scope) {
    var near = scope.discourse().dayNear(scope.index());
    var exact = near.flatMap(told -> after(told.moment(), unit, match)
        .map(moment -> Resolution.of(moment, Discourse.anchor(told))));
    if (exact.isPresent()) {
      return exact;
    }
    var day = isNear ? near : scope.discourse().lastDay();
    return Optional.of(
        day.map(told -> Resolution.of(told.moment().at(NO_TIME), Discourse.anchor(told)))
            .orElseGet(() -> Resolution.plain(TimexType.TIME, unit.unknown() + NO_TIME)));
  }

  private Optional<Moment> after(Moment told, Grain unit, Match match) {
    double amount = Amounts.number(match).orElse(MOST + 1.0);
    if (!told.time().matches(CLOCK) || amount > MOST) {
      return Optional.empty();
    }
    long seconds = Math.round(amount * unit.unit().getDuration().toSeconds());
    boolean isMidnight = told.time().equals(MIDNIGHT);
    var time = told.start()
        .plusDays(isMidnight ? 1 : 0)
        .atTime(isMidnight ? LocalTime.MIDNIGHT : LocalTime.parse(told.time().substring(1)))
        .plusSeconds(sign * seconds);
    return Optional.of(new Moment(
        Grain.DAY,
        time.toLocalDate(),
        told.yearKnown(),
        "T" + time.toLocalTime().truncatedTo(ChronoUnit.MINUTES)));
  }

  private static boolean fits(LocalDate base, Grain unit, long distance) {
    int year = unit.plus(base, distance).getYear();
    return year > 0 && year < 10_000;
  }
}
