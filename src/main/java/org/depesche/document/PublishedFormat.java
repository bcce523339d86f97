package org.depesche.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads publication dates as metadata give them:
 *
 * <ul>
 *   <li>{@code 2019-04-26}, {@code 2019-04}, {@code 2019}
 *   <li>{@code 2019-04-26T14:30}, with seconds, with {@code Z} or an offset; a space for the {@code T}
 *   <li>{@code 26.04.2019}, {@code 26.4.2019}
 * </ul>
 *
 * <p>Fractions of a second are dropped. A date that is no day of the calendar is none.
 */
public final class PublishedFormat {

  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)"
      + "(?:[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d)?)?)?)?");
  private static final Pattern GERMAN =
      Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");

  private PublishedFormat() {}

  /** Returns the date that the text gives, or empty if it gives none. */
  public static Optional<Published> parse(String text, PublishedMethod method) {
    String trimmed = text.strip();
    var german = GERMAN.matcher(trimmed);
    if (german.matches()) {
      return day(german.group(3), german.group(2), german.group(1))
          .map(day -> Published.ofDay(day, method));
    }
    var iso = ISO.matcher(trimmed);
    return iso.matches() ? ofIso(iso, method) : Optional.empty();
  }

  private static Optional<Published> ofIso(java.util.regex.Matcher iso, PublishedMethod method) {
    if (iso.group(2) == null) {
      return known(iso.group(1), PublishedPrecision.YEAR, method);
    }
    var day = day(iso.group(1), iso.group(2), iso.group(3) == null ? "01" : iso.group(3));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    if (iso.group(3) == null) {
      return known(iso.group(1) + "-" + iso.group(2), PublishedPrecision.MONTH, method);
    }
    return iso.group(4) == null
        ? known(day.get().toString(), PublishedPrecision.DAY, method)
        : ofTime(iso, method);
  }

  private static Optional<Published> ofTime(java.util.regex.Matcher iso, PublishedMethod method) {
    if (Integer.parseInt(iso.group(4)) > 23 || Integer.parseInt(iso.group(5)) > 59) {
      return Optional.empty();
    }
    boolean seconds = iso.group(6) != null;
    String zone = iso.group(7) == null ? "" : iso.group(7);
    String value = iso.group(1) + "-" + iso.group(2) + "-" + iso.group(3) + "T" + iso.group(4) + ":"
        + iso.group(5) + (seconds ? ":" + iso.group(6) : "") + zone;
    return known(value, seconds ? PublishedPrecision.SECOND : PublishedPrecision.MINUTE, method);
  }

  private static Optional<Published> known(
      String value, PublishedPrecision precision, PublishedMethod method) {
    return Optional.of(new Published(Optional.of(value), Optional.of(precision), method));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
