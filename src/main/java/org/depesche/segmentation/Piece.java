package org.depesche.segmentation;

/**
 * A piece of text that is a token, or the full stop of one that is still to be decided about.
 *
 * @param start offset in the normalised view
 * @param end offset after it
 * @param breakBefore whether a line or paragraph that ends a sentence ends before it
 */
record Piece(int start, int end, boolean breakBefore) {

  String of(String text) {
    return text.substring(start, end);
  }

  /** Returns whether the other piece follows without a blank. */
  boolean touches(Piece next) {
    return end == next.start;
  }
}
