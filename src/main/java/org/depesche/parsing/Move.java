package org.depesche.parsing;

/**
 * The moves of the arc-hybrid system with a swap (de Lhoneux, Stymne and Nivre 2017). Their order is
 * that of the columns of the learned weights.
 */
enum Move {
  /** Moves the front of the buffer onto the stack. */
  SHIFT,
  /** Puts the top of the stack back behind the front of the buffer. */
  SWAP,
  /** Makes the front of the buffer the head of the top of the stack. */
  LEFT,
  /** Makes the second of the stack the head of its top. */
  RIGHT;

  /** How many moves there are. */
  static final int COUNT = 4;

  private static final Move[] ALL = values();

  /** Returns the move with the ordinal. */
  static Move of(int ordinal) {
    return ALL[ordinal];
  }

  /** Returns the bit of the move in a set of moves. */
  @SuppressWarnings("EnumOrdinal")
  int bit() {
    return 1 << ordinal();
  }

  /** Returns whether the move gives the top of the stack its head. */
  boolean drawsArc() {
    return this == LEFT || this == RIGHT;
  }
}
