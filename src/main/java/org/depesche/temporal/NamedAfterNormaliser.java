package org.depesche.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.depesche.document.TimexType;

/**
 * Weekdays, months and seasons next to the time told last: {@code im Frühjahr darauf}, {@code am
 * Sonntag danach}, {@code im Mai zuvor}, {@code im folgenden Winter}.
 */
final class NamedAfterNormaliser implements Normaliser {

  private final int sign;

  /** Makes a normaliser for the next one (1) or the one before (-1), if the words do not tell it. */
  NamedAfterNormaliser(int sign) {
    this.sign = sign;
  }

  @Override
  public Optional<Resolution> resolve(Match match, Scope scope) {
    int side = match.value(Kind.RELATIVE, sign);
    boolean isWeekday = match.has(Kind.WEEKDAY);
    var told = isWeekday ? scope.discourse().lastDay() : scope.discourse().last();
    if (told.isEmpty()) {
      return isWeekday
          ? Optional.of(
              Resolution.plain(TimexType.DATE, "XXXX-WXX-" + match.value(Kind.WEEKDAY, 1)))
          : Optional.empty();
    }
    var base = told.get().moment();
    var moment = isWeekday ? weekday(base.start(), side, match) : named(base, side, match);
    return Optional.of(Resolution.of(moment.at(Clock.of(match)), Discourse.anchor(told.get()))
        .with(Modifiers.of(match)));
  }

  private static Moment weekday(LocalDate base, int side, Match match) {
    var day = DayOfWeek.of(match.value(Kind.WEEKDAY, 1));
    var date = side < 0
        ? base.with(TemporalAdjusters.previous(day))
        : base.with(TemporalAdjusters.next(day));
    return Moment.ofDay(date);
  }

  /** After a year told as a whole, the one of the next year; else the next one in the calendar. */
  private static Moment named(Moment base, int side, Match match) {
    var grain = match.has(Kind.MONTH) ? Grain.MONTH : Grain.SEASON;
    int month = match.value(Kind.MONTH).orElse(match.value(Kind.SEASON, 1) * 3);
    int year = base.start().getYear();
    if (base.grain().compareTo(Grain.YEAR) >= 0) {
      return Moment.of(grain, LocalDate.of(year + side, month, 1));
    }
    var candidate = LocalDate.of(year, month, 1);
    var reference = grain.startOf(base.start());
    boolean isThere = side < 0 ? candidate.isBefore(reference) : candidate.isAfter(reference);
    return Moment.of(grain, isThere ? candidate : candidate.plusYears(side));
  }
}
