package org.depesche.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.depesche.document.Anchor;
import org.depesche.document.TimexType;

/**
 * Days of the week and weekends: {@code am Sonntag}, {@code vergangenen Freitag}, {@code am heutigen
 * Samstag}, {@code am darauffolgenden Montag}, {@code Samstagabend}.
 */
final class WeekdayNormaliser implements Normaliser {

  private static final String NEXT = "next";
  private static final String AHEAD = "ahead";

  private final Optional<String> side;

  /**
   * Makes a normaliser.
   *
   * @param side {@code next} for the day after the one told last, {@code ahead} for the one after
   *     publication, nothing where words or tense decide
   */
  WeekdayNormaliser(Optional<String> side) {
    this.side = side;
  }

  @Override
  public Optional<Resolution> resolve(Match match, Scope scope) {
    String time = Clock.of(match);
    int weekday =
        match.value(Kind.WEEKDAY).or(() -> match.value(Kind.WEEKDAYSHORT)).orElse(0);
    if (match.has(Kind.RELATIVE) || side.equals(Optional.of(NEXT))) {
      var last = scope.discourse().lastDay();
      if (last.isPresent()) {
        var day = relative(last.get().moment().start(), weekday, match.value(Kind.RELATIVE, 1));
        return Optional.of(Resolution.of(Moment.ofDay(day).at(time), Discourse.anchor(last.get())));
      }
    }
    return Optional.of(scope
        .discourse()
        .published(Grain.DAY)
        .map(day -> Resolution.of(
            Moment.ofDay(day(day, weekday, match, scope)).at(time), Anchor.published()))
        .orElseGet(() -> unknown(weekday, time)));
  }

  private static Resolution unknown(int weekday, String time) {
    var type = time.isEmpty() ? TimexType.DATE : TimexType.TIME;
    return Resolution.plain(type, "XXXX-WXX-" + weekday + time);
  }

  private static LocalDate relative(LocalDate last, int weekday, int sign) {
    var day = DayOfWeek.of(weekday);
    return sign < 0
        ? last.with(TemporalAdjusters.previous(day))
        : last.with(TemporalAdjusters.next(day));
  }

  private LocalDate day(LocalDate published, int weekday, Match match, Scope scope) {
    if (match.has(Kind.DAYADJECTIVE) || match.has(Kind.DAY)) {
      int distance =
          match.value(Kind.DAYADJECTIVE).or(() -> match.value(Kind.DAY)).orElse(0);
      return published.plusDays(distance);
    }
    var day = DayOfWeek.of(weekday);
    int offset = match.value(Kind.OFFSET, 0);
    if (match.unit().isPresent()) {
      return Grain.WEEK
          .startOf(published)
          .plusWeeks(offset)
          .with(TemporalAdjusters.nextOrSame(day));
    }
    if (side.equals(Optional.of(AHEAD))) {
      return published.with(TemporalAdjusters.nextOrSame(day));
    }
    if (offset < 0) {
      return published.with(TemporalAdjusters.previous(day)).plusWeeks(offset + 1L);
    }
    if (offset > 0) {
      return published.with(TemporalAdjusters.next(day)).plusWeeks(offset - 1L);
    }
    return switch (scope.direction(match)) {
      case PAST, UNKNOWN -> published.with(TemporalAdjusters.previousOrSame(day));
      case PRESENT, FUTURE -> published.with(TemporalAdjusters.nextOrSame(day));
    };
  }
}
