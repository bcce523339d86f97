package org.depesche.temporal;

/**
 * Spells whole numbers and years as German writes them in one word: {@code fünfundzwanzig}, {@code
 * dreihundert}, {@code neunzehnhundertachtundsechzig}.
 */
final class NumberWords {

  private static final String[] SMALL = {
    "",
    "ein",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
    "dreizehn",
    "vierzehn",
    "fünfzehn",
    "sechzehn",
    "siebzehn",
    "achtzehn",
    "neunzehn"
  };
  private static final String[] TENS = {
    "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"
  };

  private NumberWords() {}

  /** Adds the numbers that are composed of others, and the years since 1100. */
  static LexiconBuilder addTo(LexiconBuilder builder) {
    for (int number = 21; number < 100; number++) {
      if (number % 10 != 0) {
        builder.add(Kind.NUM, number, below100(number));
      }
    }
    for (int number = 2; number < 10; number++) {
      builder.add(Kind.NUM, number * 100, SMALL[number] + "hundert");
      builder.add(Kind.NUM, number * 1000, SMALL[number] + "tausend");
    }
    for (int year = 1100; year < 2030; year++) {
      builder.add(Kind.YEARNUMBER, year, year(year));
    }
    return builder;
  }

  private static String year(int year) {
    int rest = year % 100;
    String head = year < 2000 ? SMALL[year / 100] + "hundert" : "zweitausend";
    return head + (rest == 1 ? "eins" : below100(rest));
  }

  private static String below100(int number) {
    if (number < SMALL.length) {
      return SMALL[number];
    }
    int one = number % 10;
    return (one == 0 ? "" : SMALL[one] + "und") + TENS[number / 10];
  }
}
