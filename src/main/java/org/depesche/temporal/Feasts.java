package org.depesche.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.depesche.document.Table;

/** Feasts, fixed and movable. Immutable. */
final class Feasts {

  private final List<String> rules;

  private Feasts(List<String> rules) {
    this.rules = rules;
  }

  /** Reads the table of feasts and adds their names to the words. */
  static Feasts load(LexiconBuilder lexicon) {
    var rows = Table.read(Feasts.class, "holidays.tsv", 2);
    for (int i = 0; i < rows.size(); i++) {
      lexicon.add(Kind.HOLIDAY, i, rows.get(i).get(1));
    }
    return new Feasts(rows.stream().map(row -> row.get(0)).toList());
  }

  /** Returns the day of a feast in a year. */
  LocalDate day(int feast, int year) {
    return day(rules.get(feast), year);
  }

  /** Returns the day of a feast in a year, by its rule. */
  static LocalDate day(String rule, int year) {
    return switch (rule.charAt(0)) {
      case 'E' -> easter(year).plusDays(Integer.parseInt(rule.substring(1)));
      case 'A' -> fourthAdvent(year).plusDays(Integer.parseInt(rule.substring(1)));
      default -> rule.length() > 5 ? nthWeekday(rule, year) : fixed(rule, year);
    };
  }

  private static LocalDate fixed(String rule, int year) {
    return LocalDate.of(
        year, Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3, 5)));
  }

  private static LocalDate nthWeekday(String rule, int year) {
    int nth = rule.charAt(3) - '0';
    var weekday = DayOfWeek.of(rule.charAt(5) - '0');
    var month = LocalDate.of(year, Integer.parseInt(rule.substring(0, 2)), 1);
    return month.with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
  }

  private static LocalDate fourthAdvent(int year) {
    return LocalDate.of(year, 12, 24).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
  }

  /** Gauss's formula for the Gregorian calendar, as in Oudin 1940. */
  private static LocalDate easter(int year) {
    int century = year / 100;
    int golden = year % 19;
    int correction = (century - 17) / 25;
    int epact = (century - century / 4 - (century - correction) / 3 + 19 * golden + 15) % 30;
    epact -= epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + epact + 2 - century + century / 4) % 7;
    int days = epact - weekday;
    int month = 3 + (days + 40) / 44;
    return LocalDate.of(year, month, days + 28 - 31 * (month / 4));
  }
}
