package org.depesche.temporal;

import java.util.Optional;

/** Reads times of the day out of matches. */
final class Clock {

  private static final int AFTERNOON = 3;
  private static final int EVENING = 4;
  private static final int NIGHT = 5;
  private static final String[] PARTS = {"", "TMO", "TMI", "TAF", "TEV", "TNI"};

  private Clock() {}

  /** Returns {@code T} and the time or part of the day; empty if the match tells none. */
  static String of(Match match) {
    if (match.has(Kind.MIDNIGHT)) {
      return "T24:00";
    }
    return match
        .value(Kind.HOURNUMBER)
        .or(() -> match.value(Kind.NUM))
        .filter(hour -> !match.has(Kind.UNIT))
        .map(hour -> time(hour, match))
        .orElseGet(() -> part(match).map(part -> PARTS[part]).orElse(""));
  }

  private static Optional<Integer> part(Match match) {
    return match.value(Kind.PART).or(() -> match.value(Kind.PARTLY));
  }

  private static String time(int told, Match match) {
    int minute = match.value(Kind.MINUTENUMBER, 0);
    int hour = told;
    var fraction = match.term(Kind.FRACTION);
    if (fraction.isPresent()) {
      hour = told - 1;
      minute = (int) Math.round(fraction.get().value() * 60);
    }
    int part = part(match).orElse(0);
    boolean isLate = part == AFTERNOON || part == EVENING || (part == NIGHT && hour >= 8);
    if (hour < 12 && isLate) {
      hour += 12;
    }
    return "T" + Moment.digits(hour, 2) + ":" + Moment.digits(minute, 2) + zone(match);
  }

  private static String zone(Match match) {
    return match.value(Kind.ZONE).map(Clock::zone).orElse("");
  }

  private static String zone(int minutes) {
    if (minutes == 0) {
      return "Z";
    }
    String sign = minutes < 0 ? "-" : "+";
    int distance = Math.abs(minutes);
    return sign + Moment.digits(distance / 60, 2) + ":" + Moment.digits(distance % 60, 2);
  }
}
