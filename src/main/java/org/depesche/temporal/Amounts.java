package org.depesche.temporal;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads amounts of time out of matches. */
final class Amounts {

  private static final double HALF = 0.5;

  private Amounts() {}

  /** Returns the TIMEX3 duration that the match tells; X stands for an amount that is not told. */
  static Optional<String> duration(Match match, Grain unit) {
    if ((match.has(Kind.FRACTION) && !match.has(Kind.NUM)) || isFractionOfOne(match)) {
      return fraction(match.term(Kind.FRACTION).map(Term::value).orElse(HALF), unit);
    }
    return amount(match).map(unit::duration);
  }

  private static boolean isFractionOfOne(Match match) {
    return match.has(Kind.FRACTION) && match.value(Kind.NUM, 0) == 1;
  }

  private static Optional<String> fraction(double part, Grain unit) {
    return switch (unit) {
      case MINUTE -> Optional.of("PT" + Math.round(part * 60) + "S");
      case HOUR -> Optional.of("PT" + Math.round(part * 60) + "M");
      case DAY -> Optional.of("PT" + Math.round(part * 24) + "H");
      case YEAR -> Optional.of("P" + Math.round(part * 12) + "M");
      case DECADE -> Optional.of("P" + Math.round(part * 10) + "Y");
      case CENTURY -> Optional.of("P" + Math.round(part * 100) + "Y");
      default -> Optional.of(unit.duration(plain(part)));
    };
  }

  /** Returns the amount as it is written in a value. */
  static Optional<String> amount(Match match) {
    if (match.has(Kind.VAGUE)) {
      return Optional.of("X");
    }
    double number = 0;
    int numbers = 0;
    for (var term : match.terms()) {
      if (term.is(Kind.NUM)) {
        number = term.value();
        numbers++;
      } else if (term.is(Kind.INTEGER)) {
        number += term.value()
            / Math.pow(10, Math.max(1, Double.toString(term.value()).length() - 2));
      }
    }
    boolean isOne = match.terms().stream().anyMatch(term -> term.is(Kind.UNIT));
    return Optional.of(numbers > 0 ? plain(number) : isOne ? "1" : "X");
  }

  /** Returns the months of a number of years that is not whole: 18 for {@code anderthalb Jahre}. */
  static Optional<Integer> months(Match match) {
    return match
        .term(Kind.FRACTION)
        .or(() -> match.term(Kind.NUM))
        .map(term -> (int) Math.round(term.value() * 12))
        .filter(months -> months > 0 && months < 1200);
  }

  /** Returns the number that is told, if one is: 0.5 for {@code eine halbe Stunde}. */
  static Optional<Double> number(Match match) {
    return isFractionOfOne(match)
        ? match.term(Kind.FRACTION).map(Term::value)
        : match.term(Kind.NUM).or(() -> match.term(Kind.FRACTION)).map(Term::value);
  }

  /** Returns the whole number that is told, if one is. */
  static Optional<Integer> whole(Match match) {
    return match
        .term(Kind.NUM)
        .map(Term::value)
        .filter(value -> value == Math.rint(value) && !match.has(Kind.FRACTION))
        .map(Double::intValue);
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
