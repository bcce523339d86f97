package org.depesche.events;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The days that a TIMEX3 value covers.
 *
 * @param first its first day; empty if it has none
 * @param last its last day; empty if it has none
 */
record Period(Optional<LocalDate> first, Optional<LocalDate> last) {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}(?!\\d).*");
  private static final Pattern YEAR = Pattern.compile("\\d{4}(-[HQWS].*)?");
  private static final Pattern DECADE = Pattern.compile("\\d{2,3}");

  static Period of(String value) {
    if (DAY.matcher(value).matches()) {
      Optional<LocalDate> day = day(value.substring(0, 10));
      return new Period(day, day);
    }
    if (MONTH.matcher(value).matches()) {
      Optional<LocalDate> first = day(value.substring(0, 7) + "-01");
      return new Period(first, first.map(d -> d.plusMonths(1).minusDays(1)));
    }
    if (DECADE.matcher(value).matches()) {
      return new Period(Optional.empty(), day((value + "99").substring(0, 4) + "-12-31"));
    }
    if (YEAR.matcher(value).matches()) {
      String year = value.substring(0, 4);
      return new Period(day(year + "-01-01"), day(year + "-12-31"));
    }
    return new Period(Optional.empty(), Optional.empty());
  }

  private static Optional<LocalDate> day(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Returns whether it ended more than a year before the day. */
  boolean isLongBefore(LocalDate day) {
    return last.isPresent() && last.get().isBefore(day.minusYears(1));
  }

  /** Returns whether it begins after the day. */
  boolean isAfter(LocalDate day) {
    return first.isPresent() && first.get().isAfter(day);
  }

  /** Returns how it stands to the day, in a word. */
  String against(LocalDate day) {
    if (last.isEmpty()) {
      return "unknown";
    }
    if (isLongBefore(day)) {
      return "historical";
    }
    if (isAfter(day)) {
      return "after";
    }
    return last.get().isBefore(day) ? "before" : "around";
  }
}
