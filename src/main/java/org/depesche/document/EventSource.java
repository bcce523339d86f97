package org.depesche.document;

/** Who answers for the statement that tells an event. */
public enum EventSource {
  AUTHOR,
  /** Somebody whom the article quotes or reports. */
  REPORTED
}
