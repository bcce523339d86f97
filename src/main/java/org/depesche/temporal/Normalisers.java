package org.depesche.temporal;

import java.util.List;
import java.util.Optional;
import org.depesche.document.TimexType;

/** Names of the value functions that rules call. */
final class Normalisers {

  private Normalisers() {}

  /**
   * Returns the value function that an action names.
   *
   * @param action its name and, where it has one, an argument after a blank
   * @throws IllegalArgumentException if there is none of that name
   */
  static Normaliser of(String action, Feasts feasts) {
    var parts = List.of(action.split(" "));
    Optional<String> argument = parts.size() > 1 ? Optional.of(parts.get(1)) : Optional.empty();
    return switch (parts.get(0)) {
      case "calendar" -> new CalendarNormaliser(feasts);
      case "feast" -> new CalendarNormaliser(feasts, argument);
      case "weekday" -> new WeekdayNormaliser(argument);
      case "before-christ" -> christian("BC");
      case "after-christ" -> christian("");
      case "time" -> Normalisers::time;
      case "clock" -> new ClockNormaliser(number(argument));
      case "deictic" -> new DeicticNormaliser(argument.map(Grain::valueOf));
      case "ago" -> new LagNormaliser(number(argument), true, true);
      case "lag" -> new LagNormaliser(number(argument), false, false);
      case "lag-near" -> new LagNormaliser(number(argument), false, true);
      case "named-after" -> new NamedAfterNormaliser(number(argument));
      case "unknown" -> Normalisers::unknown;
      case "same" -> new SameNormaliser(number(argument), false);
      case "told" -> new SameNormaliser(number(argument), true);
      case "era" -> new EraNormaliser(argument.isPresent());
      case "duration" -> new DurationNormaliser();
      case "duration-sum" -> new DurationSum();
      case "set" -> new SetNormaliser();
      case "ref" -> constant(TimexType.DATE, argument.orElseThrow());
      case "every" -> constant(TimexType.SET, argument.orElseThrow());
      case "nothing" -> (match, scope) -> Optional.of(Resolution.nothing());
      default -> throw new IllegalArgumentException("no value function: " + action);
    };
  }

  private static Normaliser christian(String era) {
    return (match, scope) -> match
        .value(Kind.INTEGER)
        .filter(year -> year < 10_000)
        .map(year -> Resolution.plain(TimexType.DATE, era + Moment.digits(year, 4)));
  }

  private static Optional<Resolution> time(Match match, Scope scope) {
    return Optional.of(Resolution.plain(TimexType.TIME, Clock.of(match)));
  }

  /** A period of a known length of which nothing else is known, and a time of the day where told. */
  private static Optional<Resolution> unknown(Match match, Scope scope) {
    String time = Clock.of(match);
    var type = time.isEmpty() ? TimexType.DATE : TimexType.TIME;
    var weekday = match.value(Kind.WEEKDAY).map(day -> "XXXX-WXX-" + day);
    String date = weekday.orElseGet(() -> match.unit().orElse(Grain.DAY).unknown());
    return Optional.of(Resolution.plain(type, date + time));
  }

  private static int number(Optional<String> argument) {
    return Integer.parseInt(argument.orElse("0"));
  }

  private static Normaliser constant(TimexType type, String value) {
    var resolution = Resolution.plain(type, value);
    return (match, scope) -> Optional.of(resolution);
  }
}
