package org.depesche.temporal;

import java.time.LocalDate;
import java.util.Optional;
import org.depesche.document.Anchor;
import org.depesche.document.TimexType;

/**
 * Periods told by their distance from the publication date: {@code heute}, {@code gestern Abend},
 * {@code vergangene Woche}, {@code heuer}, {@code letzten September}, {@code kommenden Winter}.
 */
final class DeicticNormaliser implements Normaliser {

  private final Optional<Grain> fixedUnit;

  /** Makes a normaliser for a unit, or for the one that the match names. */
  DeicticNormaliser(Optional<Grain> fixedUnit) {
    this.fixedUnit = fixedUnit;
  }

  @Override
  public Optional<Resolution> resolve(Match match, Scope scope) {
    if (match.has(Kind.MONTH) || match.has(Kind.SEASON)) {
      return named(match, scope);
    }
    var unit = fixedUnit.or(match::unit).orElse(Grain.DAY);
    if (fixedUnit.isEmpty() && unit.compareTo(Grain.DAY) <= 0) {
      return Optional.empty();
    }
    int distance = distance(match, scope, unit);
    String time = Clock.of(match);
    var published = scope.discourse().published(unit);
    if (published.isEmpty()) {
      var type = time.isEmpty() ? TimexType.DATE : TimexType.TIME;
      return Optional.of(Resolution.plain(type, unit.unknown() + time).with(Modifiers.of(match)));
    }
    var moment = Moment.ofDay(published.get()).shifted(unit, distance);
    return Optional.of(
        Resolution.of(moment.at(time), Anchor.published()).with(Modifiers.of(match)));
  }

  private static int distance(Match match, Scope scope, Grain unit) {
    int distance = match
        .value(Kind.OFFSET)
        .or(() -> match.value(Kind.DAY))
        .or(() -> match.value(Kind.DAYADJECTIVE))
        .orElse(match.has(Kind.PREVIOUSUNIT) ? -1 : 0);
    if (unit == Grain.DAY && match.has(Kind.OFFSET)) {
      return Math.min(distance, 0);
    }
    return unit == Grain.WEEKEND ? weekend(distance, match, scope) : distance;
  }

  /** A bare weekend is the last one in the past tense, this week's otherwise; so is the next one. */
  private static int weekend(int distance, Match match, Scope scope) {
    boolean isWeekend = scope
        .discourse()
        .published(Grain.DAY)
        .filter(d -> d.getDayOfWeek().getValue() >= 6)
        .isPresent();
    if (isWeekend) {
      return distance;
    }
    boolean isBare = !match.has(Kind.OFFSET);
    boolean isLast = isBare && scope.direction(match) == Direction.PAST;
    return isLast ? -1 : distance > 0 ? distance - 1 : distance;
  }

  private static Optional<Resolution> named(Match match, Scope scope) {
    int offset = match.value(Kind.OFFSET, 0);
    var grain = match.has(Kind.MONTH) ? Grain.MONTH : Grain.SEASON;
    int month = grain == Grain.MONTH ? match.value(Kind.MONTH, 1) : match.value(Kind.SEASON, 1) * 3;
    var published = scope.discourse().published(Grain.MONTH);
    if (published.isEmpty()) {
      var placeholder = LocalDate.of(Moment.PLACEHOLDER_YEAR, month, 1);
      return Optional.of(Resolution.of(Moment.of(grain, placeholder).withoutYear(), Anchor.none()));
    }
    int now = grain.startOf(published.get()).getMonthValue();
    int year = published.get().getYear() + years(offset, Integer.compare(month, now));
    var moment = Moment.of(grain, LocalDate.of(year, month, 1));
    return Optional.of(Resolution.of(moment, Anchor.published()).with(Modifiers.of(match)));
  }

  /** Returns how many years away the named period is that lies after, at or before this one. */
  private static int years(int offset, int side) {
    if (offset < 0) {
      return side < 0 ? offset + 1 : offset;
    }
    return offset > 0 && side > 0 ? offset - 1 : offset;
  }
}
