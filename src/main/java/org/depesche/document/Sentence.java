package org.depesche.document;

import java.util.List;

/**
 * A sentence with tagged tokens.
 *
 * @param span from the first token to the last
 * @param section index of its section in {@link Layout#sections()}
 * @param tokens its tokens in text order, at least one
 */
public record Sentence(Span span, int section, List<Token> tokens) {

  /** Copies the tokens. */
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("sentence without tokens at " + span);
    }
  }
}
