package org.depesche.segmentation;

import java.util.ArrayList;
import java.util.List;

/** The pieces of a section as they are found. */
final class PieceList {

  private final List<Piece> pieces = new ArrayList<>();
  private boolean breakBefore;

  /** Says that the next piece starts a sentence. */
  void breakHere() {
    breakBefore = true;
  }

  void add(int start, int end) {
    pieces.add(new Piece(start, end, breakBefore));
    breakBefore = false;
  }

  List<Piece> list() {
    return pieces;
  }
}
