package org.depesche.document;

import java.util.Arrays;

/**
 * A text beside its normalised view, aligned both ways. The original is the source of truth; the view
 * is what stages match against.
 *
 * <ul>
 *   <li>Composed: a letter and its combining marks become one character ({@code u} + U+0308 → ü).
 *   <li>Dropped: soft hyphens, zero-width and direction characters, variation selectors.
 *   <li>Spaces: no-break and fixed-width spaces become a space; CR, CRLF, form feed and the Unicode line
 *       separators become {@code \n}. Tabs stay.
 *   <li>Spelled out: ligatures (ﬁ → fi), long s; the no-break hyphen becomes {@code -}. Typographic quotes
 *       and dashes stay.
 *   <li>Repaired: HTML entities left over (<code>&amp;amp;</code>), windows-1252 read as
 *       ISO-8859-1, and UTF-8 read as windows-1252 ({@code Ã¤} → ä) where no German text has the
 *       damaged form by right.
 * </ul>
 *
 * <p>Immutable. Costs one pass; a text with nothing to normalise is its own view.
 */
public final class AlignedText {
  private static final int[] NONE = {};

  private final String original;
  private final String text;
  private final int[] starts;
  private final int[] ends;

  private AlignedText(String original, String text, int[] starts, int[] ends) {
    this.original = original;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** Returns the text with its normalised view. */
  public static AlignedText of(String original) {
    return Normaliser.isNormal(original)
        ? new AlignedText(original, original, NONE, NONE)
        : new Normaliser(original).run();
  }

  /** Joins a view to its original; unit {@code i} of the view stands for {@code [starts[i], ends[i])}. */
  static AlignedText join(String original, String text, int[] starts, int[] ends) {
    return new AlignedText(original, text, starts, ends);
  }

  /** Returns the text as it was given. */
  public String original() {
    return original;
  }

  /** Returns the normalised view. */
  public String text() {
    return text;
  }

  /** Returns whether the view is the original. */
  public boolean isIdentity() {
    return starts.length == 0 && text.length() == original.length();
  }

  /**
   * Returns where a span of the view stands in the original. What was dropped inside the span is part of
   * it, what was dropped at its borders is not.
   */
  public Span toOriginal(Span span) {
    if (isIdentity()) {
      return span;
    }
    int start = span.start() < starts.length ? starts[span.start()] : original.length();
    return span.isEmpty() ? new Span(start, start) : new Span(start, ends[span.end() - 1]);
  }

  /**
   * Returns the smallest span of the view that holds all of what a span of the original became; an empty
   * one where the span was dropped as a whole.
   */
  public Span toView(Span span) {
    if (isIdentity()) {
      return span;
    }
    int start = firstAfter(ends, span.start());
    int end = span.isEmpty() ? start : Math.max(start, firstAfter(starts, span.end() - 1));
    return new Span(start, end);
  }

  /** Returns the index of the first value that is greater than the bound, in a sorted array. */
  private static int firstAfter(int[] sorted, int bound) {
    int index = Arrays.binarySearch(sorted, bound + 1);
    if (index < 0) {
      return -index - 1;
    }
    while (index > 0 && sorted[index - 1] == bound + 1) {
      index--;
    }
    return index;
  }
}
