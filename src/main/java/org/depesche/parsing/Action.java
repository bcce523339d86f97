package org.depesche.parsing;

/**
 * A step of the parser.
 *
 * @param move what it does to stack and buffer
 * @param relation index of the relation of the arc that it draws; -1 if it draws none
 */
record Action(Move move, int relation) {

  /** The moves of the arc-hybrid system with a swap (de Lhoneux, Stymne and Nivre 2017). */
  enum Move {
    /** Moves the front of the buffer onto the stack. */
    SHIFT,
    /** Puts the top of the stack back behind the front of the buffer. */
    SWAP,
    /** Makes the front of the buffer the head of the top of the stack. */
    LEFT,
    /** Makes the second of the stack the head of its top. */
    RIGHT
  }
}
