package org.depesche.temporal;

/** Classes of words and numbers that the rules for temporal expressions speak about. */
enum Kind {
  MONTH,
  WEEKDAY,
  WEEKDAYSHORT,
  /** An adverb for a weekday that comes again: {@code montags}. */
  WEEKLY,
  /** A weekday in the plural, which comes again: {@code Samstagen}. */
  WEEKDAYS,
  /** A part of the day: 1 morning, 2 noon, 3 afternoon, 4 evening, 5 night. */
  PART,
  /** An adverb for a part of the day: {@code abends}. */
  PARTLY,
  HOURS,
  MIDNIGHT,
  /** A season: 1 spring to 4 winter. */
  SEASON,
  /** A calendar unit; the value is the code of its {@link Grain}. */
  UNIT,
  /** A calendar unit in the plural. */
  UNITS,
  /** The unit before the one just told: {@code Vorjahr}. */
  PREVIOUSUNIT,
  UNITADJECTIVE,
  LONG,
  /** An adjective that tells a length only before nouns of what lasts: {@code langjährig}. */
  LONGYEARS,
  /** An adjective within an amount: {@code drei volle Tage}; -1 if it takes something away. */
  FULL,
  EVERYUNIT,
  DAY,
  DAYADJECTIVE,
  OFFSET,
  RELATIVE,
  /** Begin 1, middle 2 or end 3 of a period. */
  EDGE,
  EARLY,
  THIRD,
  APPROXIMATE,
  MOREORLESS,
  VAGUE,
  NUM,
  FRACTION,
  ORDINAL,
  DECADEWORD,
  DECADEUNIT,
  EVERY,
  /** A time zone; the value is its distance from UTC in minutes. */
  ZONE,
  /** A feast; the value is its place in the table of feasts. */
  HOLIDAY,
  /** A number of digits. */
  INTEGER,
  /** Digits that can be a day of the month. */
  DAYNUMBER,
  MONTHNUMBER,
  HOURNUMBER,
  /** Two digits that can be minutes. */
  MINUTENUMBER,
  /** Four digits that can be a year. */
  YEARNUMBER,
  /** Four digits that can be the first year of a decade. */
  DECADEYEAR,
  /** Two digits of a year. */
  SHORTYEAR;

  /** Returns the number that stands for the kind in patterns. */
  int number() {
    return compareTo(MONTH);
  }
}
