package org.depesche.document;

/** Whether an event has happened (factuality). */
public enum EventStatus {
  OCCURRED,
  /** Planned, announced, expected. */
  FUTURE,
  /** Possible, conditional, demanded, offered. */
  HYPOTHETICAL,
  /** More than a year before publication. */
  HISTORICAL
}
