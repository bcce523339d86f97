package org.depesche.document;

/** TIMEX3 types (TimeML). */
public enum TimexType {
  DATE,
  TIME,
  DURATION,
  SET
}
