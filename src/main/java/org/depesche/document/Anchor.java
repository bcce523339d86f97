package org.depesche.document;

/**
 * What the value of a temporal expression was computed from.
 *
 * @param kind the kind of anchor
 * @param timex index of the other expression in the article's list; -1 unless {@link Kind#TIMEX}
 */
public record Anchor(Kind kind, int timex) {

  /** Kinds of anchor. */
  public enum Kind {
    /** The expression tells its value alone. */
    NONE,
    /** The publication date. */
    PUBLISHED,
    /** Another expression of the article. */
    TIMEX
  }

  /** Refuses an index without the kind that has one. */
  public Anchor {
    if ((kind == Kind.TIMEX) != (timex >= 0)) {
      throw new IllegalArgumentException("not an anchor: " + kind + ", " + timex);
    }
  }

  /** Returns the anchor of an expression that needs none. */
  public static Anchor none() {
    return new Anchor(Kind.NONE, -1);
  }

  /** Returns the publication date as anchor. */
  public static Anchor published() {
    return new Anchor(Kind.PUBLISHED, -1);
  }

  /** Returns another expression as anchor, by its index in the article's list. */
  public static Anchor timex(int index) {
    return new Anchor(Kind.TIMEX, index);
  }
}
