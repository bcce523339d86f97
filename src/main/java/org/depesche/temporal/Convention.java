package org.depesche.temporal;

/** How annotators mark temporal expressions where guides differ. */
public enum Convention {
  /**
   * The guide of the article records: articles stay outside ({@code in der [vergangenen Woche]}),
   * {@code vor zwei Monaten} is a date, {@code jetzt} and {@code bald} do not count.
   */
  RECORD,
  /**
   * TimeML for German (It-TimeML with the German annex, as in KRAUTS): articles belong to the
   * expression, {@code vor zwei Monaten} is a duration, {@code jetzt} and {@code bald} count.
   */
  TIMEML
}
