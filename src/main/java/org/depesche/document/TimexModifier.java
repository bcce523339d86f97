package org.depesche.document;

/** TIMEX3 modifiers (TimeML). */
public enum TimexModifier {
  START,
  MID,
  END,
  APPROX,
  BEFORE,
  AFTER,
  ON_OR_BEFORE,
  ON_OR_AFTER,
  LESS_THAN,
  MORE_THAN,
  EQUAL_OR_LESS,
  EQUAL_OR_MORE
}
