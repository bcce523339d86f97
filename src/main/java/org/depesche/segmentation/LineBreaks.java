package org.depesche.segmentation;

import org.depesche.document.Span;

/**
 * Tells line ends that end a sentence from those of a hard-wrapped text. A text is taken for hard-wrapped if
 * most of its line ends are followed by a small letter or stand after a line as long as the longest.
 */
final class LineBreaks {

  private static final int SHORTEST_WRAPPED_LINE = 40;
  private static final int LONGEST_WRAPPED_LINE = 100;

  private final String text;
  private final boolean wrapped;

  LineBreaks(String text, Span section) {
    this.text = text;
    this.wrapped = isWrapped(section);
  }

  /** Returns whether a sentence ends within the blanks from start to end. */
  boolean between(int start, int end) {
    int lines = 0;
    for (int i = start; i < end; i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    if (lines == 0) {
      return false;
    }
    boolean goesOn = end < text.length() && Character.isLowerCase(text.charAt(end));
    return lines > 1 || (!wrapped && !goesOn);
  }

  private boolean isWrapped(Span section) {
    int full = 0;
    int open = 0;
    int lines = 0;
    int lineStart = section.start();
    for (int end = lineEnd(lineStart, section);
        end + 1 < section.end();
        end = lineEnd(lineStart, section)) {
      int length = end - lineStart;
      if (length > 0 && text.charAt(end + 1) != '\n') {
        lines++;
        full += length >= SHORTEST_WRAPPED_LINE && length <= LONGEST_WRAPPED_LINE ? 1 : 0;
        open += Characters.isWord(text.charAt(end - 1)) ? 1 : 0;
      }
      lineStart = end + 1;
    }
    return lines >= 3 && full * 10 >= lines * 9 && open * 2 >= lines;
  }

  private int lineEnd(int start, Span section) {
    int end = text.indexOf('\n', start);
    return end < 0 ? section.end() : end;
  }
}
