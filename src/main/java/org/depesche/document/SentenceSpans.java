package org.depesche.document;

import java.util.List;

/**
 * Where a sentence and its tokens stand, before tagging.
 *
 * @param span from the first token to the last
 * @param section index of its section in {@link Layout#sections()}
 * @param tokens its tokens in text order, at least one
 */
public record SentenceSpans(Span span, int section, List<TokenSpan> tokens) {

  /** Copies the tokens. */
  public SentenceSpans {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("sentence without tokens at " + span);
    }
  }
}
