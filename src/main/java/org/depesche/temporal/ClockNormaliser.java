package org.depesche.temporal;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depesche.document.Anchor;
import org.depesche.document.TimexType;

/**
 * Times of the day without their day: {@code um 20.30 Uhr}, {@code am Abend}. They belong to the day
 * just named, else to the day of publication. A sentence without a verb is an item of a programme and
 * knows only the day that it names itself.
 */
final class ClockNormaliser implements Normaliser {

  private static final String NO_DAY = "XXXX-XX-XX";

  /** {@code 25 Uhr, 24.30 Uhr}. */
  private static final Pattern NO_CLOCK =
      Pattern.compile("T(2[5-9]|[3-9][0-9]|[0-9]{3,}).*|T24:(?!00).*");

  private final int minutes;

  /** Makes a normaliser that moves the time told by so many minutes. */
  ClockNormaliser(int minutes) {
    this.minutes = minutes;
  }

  private String time(Match match) {
    String told = Clock.of(match);
    return minutes == 0 || told.length() != "T00:00".length() || told.equals("T24:00")
        ? told
        : "T" + LocalTime.parse(told.substring(1)).plusMinutes(minutes);
  }

  @Override
  public Optional<Resolution> resolve(Match match, Scope scope) {
    String time = time(match);
    if (NO_CLOCK.matcher(time).matches()) {
      return Optional.of(Resolution.nothing());
    }
    var told = scope.direction(match) == Direction.UNKNOWN
        ? scope.discourse().dayIn(scope.index())
        : scope.discourse().dayNear(scope.index());
    boolean isHabit = scope.discourse().hasSet(scope.index());
    if (isHabit || told.filter(Discourse.Told::isListed).isPresent()) {
      return Optional.of(Resolution.plain(TimexType.TIME, time));
    }
    if (told.isPresent()) {
      var day = told.get().moment();
      int days = isNextDay(day.time(), time) ? 1 : 0;
      var moment = days == 0 ? day.at(time) : day.shifted(Grain.DAY, days).at(time);
      return Optional.of(Resolution.of(moment, Discourse.anchor(told.get())));
    }
    boolean isFormer = scope.discourse().tellsOfFormerTimes(scope.index())
        && scope.direction(match) == Direction.PAST;
    return Optional.of(scope
        .discourse()
        .published(Grain.DAY)
        .filter(day -> !isFormer)
        .map(day -> Resolution.of(Moment.ofDay(day).at(time), Anchor.published()))
        .orElseGet(() -> Resolution.plain(TimexType.TIME, NO_DAY + time)));
  }

  /** Small hours after an evening lie on the next day. */
  private static boolean isNextDay(String before, String time) {
    boolean isLateHour = before.compareTo("T20") >= 0 && before.compareTo("T24") < 0;
    boolean isLate = before.equals("TEV") || isLateHour;
    return isLate && time.compareTo("T00") >= 0 && time.compareTo("T06") < 0;
  }
}
