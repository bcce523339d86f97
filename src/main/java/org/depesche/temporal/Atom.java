package org.depesche.temporal;

import java.util.List;

/**
 * The smallest piece that rules see: a word, a run of digits, a mark, a part of a compound.
 *
 * @param token index of the token in its sentence
 * @param start offset of the first unit in the article text
 * @param end offset after the last unit
 * @param terms what it can mean; empty for most words
 */
record Atom(int token, int start, int end, List<Term> terms) {

  /** Returns whether the atom follows the other without a gap. */
  boolean touches(Atom before) {
    return before.end == start;
  }
}
