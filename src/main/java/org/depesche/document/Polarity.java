package org.depesche.document;

/** Whether an event is said to happen or not to happen. */
public enum Polarity {
  POSITIVE,
  NEGATIVE
}
