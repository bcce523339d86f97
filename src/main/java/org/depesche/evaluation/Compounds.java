package org.depesche.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.depesche.document.Span;

/** Brings tokens to one convention for hyphen and slash compounds, so that two can be compared. */
final class Compounds {

  private Compounds() {}

  /** Joins tokens that a hyphen or slash without blanks connects: US - Präsident. */
  static List<Span> join(String text, List<Span> tokens) {
    List<Span> joined = new ArrayList<>();
    for (Span token : tokens) {
      int last = joined.size() - 1;
      if (last >= 0 && connects(text, joined.get(last), token)) {
        joined.set(last, joined.get(last).cover(token));
      } else {
        joined.add(token);
      }
    }
    return joined;
  }

  private static boolean connects(String text, Span first, Span second) {
    boolean touching = first.end() == second.start();
    char last = text.charAt(first.end() - 1);
    char next = text.charAt(second.start());
    return touching && ((isConnector(last) && isWord(next)) || (isWord(last) && isConnector(next)));
  }

  /** Splits hyphens and slashes off the words around them. */
  static List<Span> split(String text, List<Span> tokens) {
    List<Span> split = new ArrayList<>();
    for (Span token : tokens) {
      int from = token.start();
      for (int i = token.start(); i < token.end(); i++) {
        if (isConnector(text.charAt(i)) && token.length() > 1) {
          addUnlessEmpty(split, from, i);
          split.add(new Span(i, i + 1));
          from = i + 1;
        }
      }
      addUnlessEmpty(split, from, token.end());
    }
    return split;
  }

  private static void addUnlessEmpty(List<Span> spans, int start, int end) {
    if (start < end) {
      spans.add(new Span(start, end));
    }
  }

  private static boolean isConnector(char c) {
    return c == '-' || c == '/';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
