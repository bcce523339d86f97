package org.depesche.temporal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Calendar units, from fine to coarse, with their designators in TIMEX3 durations. */
enum Grain {
  SECOND("PT", "S", ChronoUnit.SECONDS, 1),
  MINUTE("PT", "M", ChronoUnit.MINUTES, 1),
  HOUR("PT", "H", ChronoUnit.HOURS, 1),
  DAY("P", "D", ChronoUnit.DAYS, 1),
  WEEKEND("P", "WE", ChronoUnit.WEEKS, 1),
  WEEK("P", "W", ChronoUnit.WEEKS, 1),
  MONTH("P", "M", ChronoUnit.MONTHS, 1),
  QUARTER("P", "Q", ChronoUnit.MONTHS, 3),
  SEASON("P", "SN", ChronoUnit.YEARS, 1),
  HALF("P", "H", ChronoUnit.MONTHS, 6),
  YEAR("P", "Y", ChronoUnit.YEARS, 1),
  DECADE("P", "DE", ChronoUnit.YEARS, 10),
  CENTURY("P", "CE", ChronoUnit.YEARS, 100),
  MILLENNIUM("P", "ML", ChronoUnit.YEARS, 1000);

  private static final Grain[] ALL = values();

  private final String prefix;
  private final String designator;
  private final ChronoUnit unit;
  private final int count;

  Grain(String prefix, String designator, ChronoUnit unit, int count) {
    this.prefix = prefix;
    this.designator = designator;
    this.unit = unit;
    this.count = count;
  }

  /** Returns the lexicon value that stands for the grain. */
  double code() {
    return compareTo(SECOND);
  }

  /** Returns the grain that a lexicon value stands for. */
  static Grain of(double value) {
    return ALL[(int) value];
  }

  /** Returns the TIMEX3 duration of an amount that is written already: {@code P2M}. */
  String duration(String amount) {
    if ((this == QUARTER || this == HALF) && amount.matches("[0-9]{1,4}")) {
      return MONTH.duration(Integer.toString(Integer.parseInt(amount) * count));
    }
    return prefix + amount + designator;
  }

  /** Returns whether the unit is shorter than a day. */
  boolean isClock() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  /** Returns the unit of the calendar; of those that are counted in others, that other. */
  ChronoUnit unit() {
    return unit;
  }

  /** Moves a date by so many of this unit; the date must be far from the ends of time. */
  LocalDate plus(LocalDate date, long amount) {
    return isClock() ? date : date.plus(amount * count, unit);
  }

  /** Returns the first day of the unit that the date lies in. */
  LocalDate startOf(LocalDate date) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> date;
      case WEEK -> date.minusDays(date.getDayOfWeek().getValue() - 1L);
      case WEEKEND -> date.minusDays(date.getDayOfWeek().getValue() - 1L).plusDays(5);
      case MONTH -> date.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(date.getYear(), (date.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case SEASON -> LocalDate.of(date.getYear(), Math.max(3, date.getMonthValue() / 3 * 3), 1);
      case HALF -> LocalDate.of(date.getYear(), date.getMonthValue() < 7 ? 1 : 7, 1);
      case YEAR -> LocalDate.of(date.getYear(), 1, 1);
      case DECADE -> LocalDate.of(date.getYear() / 10 * 10, 1, 1);
      case CENTURY -> LocalDate.of(date.getYear() / 100 * 100, 1, 1);
      case MILLENNIUM -> LocalDate.of(date.getYear() / 1000 * 1000, 1, 1);
    };
  }

  /** Returns the value of a period of this length of which nothing else is known. */
  String unknown() {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF -> "XXXX-HX";
      case SEASON, YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      case MILLENNIUM -> "X";
    };
  }
}
