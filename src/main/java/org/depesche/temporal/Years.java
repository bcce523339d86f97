package org.depesche.temporal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Finds the year that a date without one belongs to. */
final class Years {

  /** Days that a tense weighs against the distance from the publication date. */
  private static final int WEIGHT_OF_TENSE = 120;

  private static final int WEIGHT_OF_PRESENT = 30;
  private static final int WEIGHT_OF_FUTURE = 200;
  /** Bare months follow the tense: {@code im Juli gewann} in May is last year's. */
  private static final int WEIGHT_FOR_MONTHS = 330;

  /** Makes the date of a year, or nothing where that year has none. */
  @FunctionalInterface
  interface Dates {

    Optional<LocalDate> in(int year);
  }

  private Years() {}

  /** Returns the year that the match tells, exactly or by distance from publication. */
  static Optional<Integer> told(Match match, Scope scope) {
    Optional<LocalDate> published = scope.discourse().published(Grain.YEAR);
    if (match.has(Kind.YEARNUMBER)) {
      return match.value(Kind.YEARNUMBER);
    }
    if (match.has(Kind.SHORTYEAR)) {
      return match
          .value(Kind.SHORTYEAR)
          .map(year -> scope
              .yearJustTold(match)
              .map(first -> after(first, year))
              .orElseGet(() -> full(year, published)));
    }
    boolean isPrevious = match.has(Kind.PREVIOUSUNIT);
    boolean isDistance = match.has(Kind.OFFSET) && match.names(Grain.YEAR);
    if (isPrevious || isDistance) {
      int distance = isPrevious ? -1 : match.value(Kind.OFFSET, 0);
      return published.map(date -> date.getYear() + distance);
    }
    return isRelative(match)
        ? scope
            .discourse()
            .last()
            .map(told -> told.moment().start().getYear() + match.value(Kind.RELATIVE, 0))
        : Optional.empty();
  }

  private static boolean isRelative(Match match) {
    return match.has(Kind.RELATIVE) && match.names(Grain.YEAR);
  }

  /** Returns whether the match tells a year, even one that cannot be computed. */
  static boolean isTold(Match match) {
    return match.has(Kind.YEARNUMBER)
        || match.has(Kind.SHORTYEAR)
        || match.has(Kind.PREVIOUSUNIT)
        || match.has(Kind.OFFSET)
        || isRelative(match);
  }

  /** Returns the year with these two last digits that follows: 1849 in {@code 1848/49}. */
  private static int after(int first, int year) {
    int same = first / 100 * 100 + year;
    return same < first ? same + 100 : same;
  }

  private static int full(int year, Optional<LocalDate> published) {
    int now = published.map(LocalDate::getYear).orElse(Moment.PLACEHOLDER_YEAR);
    int century = now / 100 * 100;
    return century + year > now + 10 ? century + year - 100 : century + year;
  }

  /** Returns the date, unless the calendar has no such day. */
  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the date nearest to publication, on the side that the clause tells of. */
  static Optional<LocalDate> nearest(Dates dates, Grain grain, Match match, Scope scope) {
    var published = scope.discourse().published(grain);
    if (published.isEmpty()) {
      return Optional.empty();
    }
    var direction = scope.direction(match);
    var reference = grain.startOf(published.get());
    Optional<LocalDate> best = Optional.empty();
    long least = Long.MAX_VALUE;
    for (int year = reference.getYear() - 1; year <= reference.getYear() + 1; year++) {
      var date = dates.in(year);
      long cost =
          date.map(d -> cost(grain.startOf(d), reference, grain, direction)).orElse(Long.MAX_VALUE);
      best = cost < least ? date : best;
      least = Math.min(cost, least);
    }
    return best;
  }

  private static long cost(LocalDate date, LocalDate reference, Grain grain, Direction direction) {
    long distance = date.toEpochDay() - reference.toEpochDay();
    boolean isAgainst = switch (direction) {
      case PAST -> distance > 0;
      case FUTURE, PRESENT -> distance < 0;
      case UNKNOWN -> false;
    };
    return Math.abs(distance) + (isAgainst ? weight(grain, direction) : 0);
  }

  private static int weight(Grain grain, Direction direction) {
    if (direction == Direction.PRESENT) {
      return WEIGHT_OF_PRESENT;
    }
    int weight = direction == Direction.FUTURE ? WEIGHT_OF_FUTURE : WEIGHT_OF_TENSE;
    return grain == Grain.DAY ? weight : WEIGHT_FOR_MONTHS;
  }
}
