package org.depesche.document;

/** How a mention refers to its entity. */
public enum MentionKind {
  /** The name itself: {@code Wladimir Putin}, {@code Putins}. */
  NAME,
  /** A word derived from the name: {@code russische}, {@code Berliner}. */
  DERIVED,
  /** A compound that has the name as a part: {@code US-Präsident}. */
  PART,
  /** A noun: {@code der Machthaber}. */
  NOMINAL,
  PRONOUN
}
