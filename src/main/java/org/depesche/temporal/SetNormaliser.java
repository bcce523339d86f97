package org.depesche.temporal;

import java.util.Optional;
import org.depesche.document.TimexType;

/** Times that come again: {@code jährlich}, {@code jeden Montag}, {@code alle zwei Jahre}, {@code pro Tag}. */
final class SetNormaliser implements Normaliser {

  @Override
  public Optional<Resolution> resolve(Match match, Scope scope) {
    return value(match).map(value -> Resolution.plain(TimexType.SET, value));
  }

  private static Optional<String> value(Match match) {
    var weekday = match
        .value(Kind.WEEKDAY)
        .or(() -> match.value(Kind.WEEKLY))
        .or(() -> match.value(Kind.WEEKDAYS));
    if (weekday.isPresent()) {
      return weekday.map(day -> "XXXX-WXX-" + day + Clock.of(match));
    }
    if (match.has(Kind.PART) || match.has(Kind.PARTLY)) {
      return Optional.of("XXXX-XX-XX" + Clock.of(match));
    }
    if (match.has(Kind.MONTH)) {
      return match.value(Kind.MONTH).map(month -> "XXXX-" + Moment.digits(month, 2));
    }
    if (match.has(Kind.SEASON)) {
      return Optional.of(
          "XXXX-" + new String[] {"", "SP", "SU", "FA", "WI"}[match.value(Kind.SEASON, 1)]);
    }
    return match
        .unit()
        .or(() -> match.term(Kind.EVERYUNIT).map(term -> Grain.of(term.value())))
        .flatMap(unit -> duration(match, unit));
  }

  private static Optional<String> duration(Match match, Grain unit) {
    if (unit == Grain.WEEKEND) {
      return Optional.of(unit.unknown());
    }
    if (unit == Grain.HALF) {
      return Optional.of("P6M");
    }
    if (unit == Grain.QUARTER) {
      return Optional.of("P3M");
    }
    if (match.has(Kind.FRACTION)) {
      return Amounts.duration(match, unit);
    }
    boolean isCounted = match.has(Kind.ORDINAL) || match.has(Kind.NUM) || match.has(Kind.VAGUE);
    if (!isCounted) {
      return Optional.of(unit.duration("1"));
    }
    return match
        .value(Kind.ORDINAL)
        .map(ordinal -> unit.duration(ordinal.toString()))
        .or(() -> Amounts.amount(match).map(unit::duration));
  }
}
