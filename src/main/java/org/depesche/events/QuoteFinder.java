package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.depesche.document.Quote;
import org.depesche.document.Span;
import org.depesche.document.SyntaxTree;

/** Finds words in quotation marks that are somebody's statement, and who says them. */
final class QuoteFinder {

  private static final Map<Character, String> MARKS =
      Map.of('„', "“”\"", '“', "”", '»', "«", '«', "»", '"', "\"");
  private static final int FEWEST_WORDS = 4;
  private static final int LONGEST = 2_000;

  private final String text;
  private final List<SyntaxTree> trees;
  private final List<SentenceEvents> sentences;

  QuoteFinder(String text, List<SyntaxTree> trees, List<SentenceEvents> sentences) {
    this.text = text;
    this.trees = trees;
    this.sentences = sentences;
  }

  List<Quote> find() {
    List<Quote> quotes = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = MARKS.containsKey(text.charAt(i)) ? end(i) : -1;
      if (end > i + 1) {
        var span = new Span(i + 1, end);
        if (words(span) >= FEWEST_WORDS) {
          quotes.add(new Quote(span, speaker(span), true));
        }
        i = end;
      }
      i++;
    }
    return quotes;
  }

  private int end(int start) {
    String closing = MARKS.getOrDefault(text.charAt(start), "");
    int limit = Math.min(text.length(), start + LONGEST);
    for (int i = start + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (closing.indexOf(c) >= 0) {
        return i;
      }
      if (c == '\n' && i + 1 < limit && text.charAt(i + 1) == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private int words(Span span) {
    return span.of(text).strip().split("\\s+").length;
  }

  /** Returns who says the quote, told by a verb of saying in a sentence that it touches. */
  private OptionalInt speaker(Span quote) {
    for (SentenceEvents sentence : sentences) {
      var span = trees.get(sentence.index()).sentence().span();
      if (span.overlaps(quote)
          || (span.start() - quote.end() >= 0 && span.start() - quote.end() < 4)) {
        OptionalInt speaker = sentence.reports().speakerBeside(quote);
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    return OptionalInt.empty();
  }
}
