package org.depesche.document;

import java.util.List;

/**
 * A token, complete.
 *
 * @param span its place in the original text
 * @param form its characters in normal form
 * @param pos its part of speech here
 * @param lemma its base form here; the form itself if no dictionary knows it
 * @param readings the readings that the dictionary gives the form and that agree with {@code pos};
 *     all of its readings if none agrees; empty if it is unknown
 */
public record Token(Span span, String form, Pos pos, String lemma, List<Reading> readings) {

  /** Copies the readings. */
  public Token {
    readings = List.copyOf(readings);
  }

  /** Returns whether some reading has the feature. */
  public boolean may(Feature feature) {
    return (bits() & feature.bit()) != 0;
  }

  /** Returns the features that some reading has as a number, each by its {@link Feature#bit}. */
  public long bits() {
    long bits = 0;
    for (int i = 0; i < readings.size(); i++) {
      bits |= readings.get(i).bits();
    }
    return bits;
  }

  /** Returns whether there are readings and all have the feature. */
  public boolean must(Feature feature) {
    for (Reading reading : readings) {
      if (!reading.has(feature)) {
        return false;
      }
    }
    return !readings.isEmpty();
  }
}
