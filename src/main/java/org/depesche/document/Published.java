package org.depesche.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an article was published: the anchor of its relative dates.
 *
 * @param value ISO 8601 date or date-time ({@code 2019-04-26}, {@code 2019-04-26T14:30+02:00}), to
 *     the given precision ({@code 2019-04}); empty if unknown
 * @param precision how exact the value is; present exactly if the value is
 * @param method where the date comes from; {@link PublishedMethod#NONE} exactly if unknown
 */
public record Published(
    Optional<String> value, Optional<PublishedPrecision> precision, PublishedMethod method) {

  /** Refuses a half-known date and one that is no day of the calendar. */
  public Published {
    if (value.isPresent() != precision.isPresent()
        || value.isPresent() == (method == PublishedMethod.NONE)) {
      throw new IllegalArgumentException(
          "not a publication date: " + value + ", " + precision + ", " + method);
    }
    value.filter(v -> v.length() >= 10).ifPresent(v -> LocalDate.parse(v.substring(0, 10)));
  }

  /** Returns the publication date that nobody knows. */
  public static Published unknown() {
    return new Published(Optional.empty(), Optional.empty(), PublishedMethod.NONE);
  }

  /** Returns a date that is exact to the day. */
  public static Published ofDay(LocalDate day, PublishedMethod method) {
    return new Published(Optional.of(day.toString()), Optional.of(PublishedPrecision.DAY), method);
  }

  /** Returns the day, if the date is exact to the day or better. */
  public Optional<LocalDate> day() {
    return value.filter(v -> v.length() >= 10).map(v -> LocalDate.parse(v.substring(0, 10)));
  }
}
