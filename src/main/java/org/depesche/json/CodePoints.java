package org.depesche.json;

import org.depesche.document.Span;

/** Counts UTF-16 offsets of a text in code points. A lone surrogate counts as one. */
final class CodePoints {

  private final String text;
  private final int[] offsets;
  private final int[] codePoints;

  CodePoints(String text) {
    this.text = text;
    codePoints = text.codePoints().toArray();
    offsets = new int[text.length() + 1];
    int unit = 0;
    for (int i = 0; i < codePoints.length; i++) {
      offsets[unit] = i;
      unit += Character.charCount(codePoints[i]);
      if (Character.charCount(codePoints[i]) == 2) {
        offsets[unit - 1] = -1;
      }
    }
    offsets[text.length()] = codePoints.length;
  }

  /**
   * Returns the offset in code points.
   *
   * @throws IllegalStateException if the offset is outside the text or splits a code point
   */
  int offset(int unit) {
    if (unit > text.length() || offsets[unit] < 0) {
      throw new IllegalStateException("no code point starts at " + unit + " of " + text.length());
    }
    return offsets[unit];
  }

  /**
   * Returns what the span covers, after checking that a reader who slices by code points gets the
   * same.
   *
   * @throws IllegalStateException if the slices differ
   */
  String slice(Span span) {
    int start = offset(span.start());
    String sliced = new String(codePoints, start, offset(span.end()) - start);
    String surface = span.of(text);
    if (!sliced.equals(surface)) {
      throw new IllegalStateException(
          "the slice " + span + " reads " + sliced + ", not " + surface);
    }
    return sliced;
  }
}
