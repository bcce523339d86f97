package org.depesche.dating;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.document.Published;
import org.depesche.document.PublishedMethod;
import org.depesche.document.PublishedPrecision;

/**
 * Reads publication dates from file names: {@code 2019-04-26_kim.txt}, {@code 20190426-1430.txt},
 * {@code 26.04.2019 kim.txt}, {@code 2019/04/26/kim.txt}, {@code 2019-04 kim.txt}. Digits inside a
 * hash are no date.
 */
final class FileNameDates {
  private static final Pattern HASH =
      Pattern.compile("(?=\\p{Alnum}*[a-f])(?=\\p{Alnum}*\\d)[0-9a-f]{12,}");
  private static final String MONTH = "(0[1-9]|1[0-2])";
  private static final String DAY = "(0[1-9]|[12]\\d|3[01])";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-_./]?)" + MONTH + "\\2" + DAY
          + "(?:[T_ -]?([01]\\d|2[0-3])[-:._h]?([0-5]\\d)(?:[-:._]?[0-5]\\d)?)?(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)" + DAY + "([-_.])" + MONTH + "\\2((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern MONTH_ONLY =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-_/]" + MONTH + "(?![-_/.]?\\d)");

  private FileNameDates() {}

  /** Returns the date in the path, the most exact form first. */
  static Optional<Published> find(String path) {
    String name = HASH.matcher(path).replaceAll(" ");
    return yearFirst(name).or(() -> dayFirst(name)).or(() -> monthOnly(name));
  }

  private static Optional<Published> yearFirst(String name) {
    Matcher matcher = YEAR_FIRST.matcher(name);
    while (matcher.find()) {
      var day = StampPattern.day(matcher.group(1), matcher.group(3), matcher.group(4));
      if (day.isPresent() && matcher.group(5) != null) {
        String value = day.get() + "T" + matcher.group(5) + ":" + matcher.group(6);
        return Optional.of(published(value, PublishedPrecision.MINUTE));
      }
      if (day.isPresent()) {
        return day.map(d -> Published.ofDay(d, PublishedMethod.FILENAME));
      }
    }
    return Optional.empty();
  }

  private static Optional<Published> dayFirst(String name) {
    Matcher matcher = DAY_FIRST.matcher(name);
    return matcher.find()
        ? StampPattern.day(matcher.group(4), matcher.group(3), matcher.group(1))
            .map(day -> Published.ofDay(day, PublishedMethod.FILENAME))
        : Optional.empty();
  }

  private static Optional<Published> monthOnly(String name) {
    Matcher matcher = MONTH_ONLY.matcher(name);
    return matcher.find()
        ? Optional.of(
            published(matcher.group(1) + "-" + matcher.group(2), PublishedPrecision.MONTH))
        : Optional.empty();
  }

  private static Published published(String value, PublishedPrecision precision) {
    return new Published(Optional.of(value), Optional.of(precision), PublishedMethod.FILENAME);
  }
}
