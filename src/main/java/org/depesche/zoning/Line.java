package org.depesche.zoning;

import java.util.ArrayList;
import java.util.List;
import org.depesche.document.Span;

/**
 * A line that is not blank.
 *
 * @param span where it stands, without blanks around it
 * @param opensBlock whether a blank line or the start of the text stands before it
 */
record Line(Span span, boolean opensBlock) {
  private static final String BREAKS = "\n\r\f\u000B\u0085\u2028\u2029";

  /** Returns the lines of the text. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean blankBefore = true;
    int start = 0;
    while (start <= text.length()) {
      int end = lineEnd(text, start);
      Span span = trim(text, new Span(start, end));
      if (!span.isEmpty()) {
        lines.add(new Line(span, blankBefore));
      }
      blankBefore = span.isEmpty();
      start = end + breakLength(text, end);
    }
    return lines;
  }

  /** Returns the span without the blanks at its ends. */
  static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  static boolean isBlank(char c) {
    return c == '\u0085' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && BREAKS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static int breakLength(String text, int end) {
    return text.startsWith("\r\n", end) ? 2 : 1;
  }
}
