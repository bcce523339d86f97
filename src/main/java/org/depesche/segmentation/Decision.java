package org.depesche.segmentation;

/** What becomes of an end mark. */
enum Decision {
  /** A mark of its own that ends nothing. */
  PLAIN(false, false),
  /** Part of the word before it. */
  JOIN(true, false),
  /** A mark of its own that ends the sentence. */
  END(false, true),
  /** Part of the word before it, and the sentence ends. */
  JOIN_AND_END(true, true);

  private final boolean joins;
  private final boolean ends;

  Decision(boolean joins, boolean ends) {
    this.joins = joins;
    this.ends = ends;
  }

  boolean joins() {
    return joins;
  }

  boolean ends() {
    return ends;
  }

  static Decision of(boolean joins, boolean ends) {
    if (joins) {
      return ends ? JOIN_AND_END : JOIN;
    }
    return ends ? END : PLAIN;
  }
}
