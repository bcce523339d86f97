package org.depesche.temporal;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * A place in the calendar at some grain, with a time of the day if one was told.
 *
 * @param grain how long the period is
 * @param start its first day; in the placeholder year 2000 if the year is unknown
 * @param yearKnown whether the year is known
 * @param time empty, or {@code T} with a time or part of the day
 */
record Moment(Grain grain, LocalDate start, boolean yearKnown, String time) {

  /** A leap year that stands in where the year is unknown. */
  static final int PLACEHOLDER_YEAR = 2000;

  static Moment of(Grain grain, LocalDate date) {
    return new Moment(grain, grain.startOf(date), true, "");
  }

  static Moment ofDay(LocalDate date) {
    return of(Grain.DAY, date);
  }

  Moment withoutYear() {
    return new Moment(grain, start, false, time);
  }

  Moment at(String newTime) {
    return new Moment(grain, start, yearKnown, newTime);
  }

  boolean isDay() {
    return grain == Grain.DAY;
  }

  /** Returns the period of the unit so many units after the one that this lies in. */
  Moment shifted(Grain unit, long amount) {
    return new Moment(unit, unit.startOf(unit.plus(start, amount)), yearKnown, "");
  }

  /** Returns the TIMEX3 value. */
  String value() {
    boolean isDayOpen = grain == Grain.MONTH && !time.isEmpty();
    return date() + (isDayOpen ? "-XX" : "") + time;
  }

  private String date() {
    int year = start.getYear();
    return switch (grain) {
      case MILLENNIUM -> digits(year / 1000, 1);
      case CENTURY -> digits(year / 100, 2);
      case DECADE -> digits(year / 10, 3);
      case YEAR -> year();
      case HALF -> year() + "-H" + (start.getMonthValue() < 7 ? 1 : 2);
      case QUARTER -> year() + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
      case SEASON -> year() + "-" + season();
      case MONTH -> year() + "-" + digits(start.getMonthValue(), 2);
      case WEEK -> week();
      case WEEKEND -> week() + "-WE";
      case DAY, HOUR, MINUTE, SECOND ->
        year() + "-" + digits(start.getMonthValue(), 2) + "-" + digits(start.getDayOfMonth(), 2);
    };
  }

  private String year() {
    return yearKnown ? digits(start.getYear(), 4) : "XXXX";
  }

  private String week() {
    int year = start.get(IsoFields.WEEK_BASED_YEAR);
    int week = start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return (yearKnown ? digits(year, 4) : "XXXX") + "-W" + digits(week, 2);
  }

  private String season() {
    return switch (start.getMonthValue() / 3) {
      case 0, 1 -> "SP";
      case 2 -> "SU";
      case 3 -> "FA";
      default -> "WI";
    };
  }

  /** Returns a number with leading zeros. */
  static String digits(int number, int width) {
    var text = new StringBuilder(Integer.toString(number));
    while (text.length() < width) {
      text.insert(0, '0');
    }
    return text.toString();
  }
}
