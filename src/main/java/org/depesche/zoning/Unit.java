package org.depesche.zoning;

import java.util.Optional;
import org.depesche.document.Span;

/**
 * The smallest stretch of text that gets a kind: a line or a part of one.
 *
 * @param span where it stands, without blanks around it
 * @param text what stands there, every blank a plain space
 * @param opensBlock whether a blank line or the start of the text stands before it
 * @param opensLine whether it is the first of its line
 * @param cue what its wording says, if anything
 */
record Unit(Span span, String text, boolean opensBlock, boolean opensLine, Optional<Cue> cue) {

  /** Returns whether the wording says this. */
  boolean is(Cue wanted) {
    return cue.isPresent() && cue.get() == wanted;
  }

  int length() {
    return text.length();
  }
}
