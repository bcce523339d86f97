package org.depesche.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.document.Published;
import org.depesche.document.PublishedMethod;
import org.depesche.document.PublishedPrecision;

/** Reads dates with a year, and the clock time after them, as pages and file names write them. */
final class StampPattern {
  private static final String TIME =
      "(?:[\\s,;|·•–—-]*(?:um\\s+)?(?<hour>[01]?\\d|2[0-3])[:.](?<minute>[0-5]\\d)(?![\\d.])"
          + "(?:[:.][0-5]\\d)?(?:\\s*Uhr)?(?:\\s*(?<zone>MESZ|MEZ|CEST|CET|UTC|GMT)\\b)?)?";
  private static final String MONTH_NAMES =
      "Jan(?:uar|\\.)?|Jän(?:ner|\\.)?|Feb(?:ruar|er|\\.)?|März|Mär\\.?|Mrz\\.?|Apr(?:il|\\.)?|Mai"
          + "|Jun[i.]?|Jul[i.]?|Aug(?:ust|\\.)?|Sep(?:tember|t?\\.)?|Okt(?:ober|\\.)?|Nov(?:ember|\\.)?"
          + "|Dez(?:ember|\\.)?";
  private static final Pattern IN_TEXT =
      Pattern.compile("(?<![\\d.])(?:(?<day>\\d{1,2})\\.\\s*(?:(?<month>\\d{1,2})\\.\\s*|(?<name>"
          + MONTH_NAMES
          + ")\\s+)(?<year>(?:19|20)\\d\\d|\\d\\d(?=\\D|$))"
          + "|(?<isoyear>(?:19|20)\\d\\d)-(?<isomonth>\\d\\d)-(?<isoday>\\d\\d))(?!\\d)(?:T(?=\\d))?"
          + TIME);

  private static final Map<String, Integer> MONTHS = Map.ofEntries(
      Map.entry("jan", 1),
      Map.entry("jän", 1),
      Map.entry("feb", 2),
      Map.entry("mär", 3),
      Map.entry("mrz", 3),
      Map.entry("apr", 4),
      Map.entry("mai", 5),
      Map.entry("jun", 6),
      Map.entry("jul", 7),
      Map.entry("aug", 8),
      Map.entry("sep", 9),
      Map.entry("okt", 10),
      Map.entry("nov", 11),
      Map.entry("dez", 12));

  private static final Map<String, String> ZONES = Map.of(
      "MEZ", "+01:00", "CET", "+01:00", "MESZ", "+02:00", "CEST", "+02:00", "UTC", "Z", "GMT", "Z");

  private StampPattern() {}

  /** Returns the first date with a year in the text. */
  static Optional<Published> find(CharSequence text, PublishedMethod method) {
    Matcher matcher = IN_TEXT.matcher(text);
    while (matcher.find()) {
      Optional<Published> published = day(matcher).map(day -> published(matcher, day, method));
      if (published.isPresent()) {
        return published;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher matcher) {
    if (matcher.group("isoyear") != null) {
      return day(matcher.group("isoyear"), matcher.group("isomonth"), matcher.group("isoday"));
    }
    String name = matcher.group("name");
    String month = name == null ? matcher.group("month") : Integer.toString(monthOf(name));
    return day(matcher.group("year"), month, matcher.group("day"));
  }

  private static int monthOf(String name) {
    return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT).substring(0, 3), 0);
  }

  /** Returns the day if there is one in the calendar; a year of two digits is of 1950 to 2049. */
  static Optional<LocalDate> day(String year, String month, String day) {
    int number = Integer.parseInt(year);
    int full = number >= 100 ? number : number + (number < 50 ? 2000 : 1900);
    try {
      return Optional.of(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private static Published published(Matcher matcher, LocalDate day, PublishedMethod method) {
    if (matcher.group("hour") == null) {
      return Published.ofDay(day, method);
    }
    String hour = matcher.group("hour");
    String zone = matcher.group("zone") == null ? "" : ZONES.get(matcher.group("zone"));
    String time = (hour.length() == 1 ? "0" : "") + hour + ":" + matcher.group("minute");
    return new Published(
        Optional.of(day + "T" + time + zone), Optional.of(PublishedPrecision.MINUTE), method);
  }
}
