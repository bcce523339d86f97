package org.depesche.temporal;

import java.util.ArrayList;
import java.util.List;

/** What a run of digits can mean. Immutable. */
final class Numbers {

  private static final int LONGEST = 9;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;

  private final List<List<Term>> oneDigit = new ArrayList<>();
  private final List<List<Term>> twoDigits = new ArrayList<>();

  Numbers() {
    for (int i = 0; i < 10; i++) {
      oneDigit.add(terms(i, 1));
    }
    for (int i = 0; i < 100; i++) {
      twoDigits.add(terms(i, 2));
    }
  }

  /** Returns the meanings of the digits between the offsets; none if there are too many. */
  List<Term> of(CharSequence text, int start, int end) {
    if (end - start > LONGEST) {
      return List.of();
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      number = number * 10 + (text.charAt(i) - '0');
    }
    return switch (end - start) {
      case 1 -> oneDigit.get(number);
      case 2 -> twoDigits.get(number);
      default -> terms(number, end - start);
    };
  }

  private static List<Term> terms(int number, int width) {
    List<Term> terms = new ArrayList<>();
    terms.add(Term.of(Kind.INTEGER, number));
    terms.add(Term.of(Kind.NUM, number));
    if (width <= 2) {
      addShort(number, width, terms);
    }
    if (width == 4 && number >= FIRST_YEAR && number <= LAST_YEAR) {
      terms.add(Term.of(Kind.YEARNUMBER, number));
      addIf(number % 10 == 0, Kind.DECADEYEAR, number, terms);
    }
    return List.copyOf(terms);
  }

  private static void addShort(int number, int width, List<Term> terms) {
    addIf(number >= 1 && number <= 31, Kind.DAYNUMBER, number, terms);
    addIf(number >= 1 && number <= 12, Kind.MONTHNUMBER, number, terms);
    addIf(number <= 24, Kind.HOURNUMBER, number, terms);
    addIf(width == 2 && number < 60, Kind.MINUTENUMBER, number, terms);
    addIf(width == 2, Kind.SHORTYEAR, number, terms);
  }

  private static void addIf(boolean holds, Kind kind, int number, List<Term> terms) {
    if (holds) {
      terms.add(Term.of(kind, number));
    }
  }
}
