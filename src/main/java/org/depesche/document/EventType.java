package org.depesche.document;

/** Event types: the sixteen of PLOVER, and eight for news that PLOVER leaves out. */
public enum EventType {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT,
  TRAVEL,
  APPOINT,
  CASUALTY,
  DISASTER,
  LEGISLATE,
  BUSINESS,
  COMPETE,
  CEREMONY;

  /** Returns the scheme that defines the type: {@code plover} or {@code news}. */
  public String scheme() {
    return compareTo(TRAVEL) < 0 ? "plover" : "news";
  }
}
