package org.depesche.document;

/**
 * Where a token stands, and how it reads once normalised.
 *
 * @param span its place in the original text
 * @param form its characters in normal form: composed, without soft hyphens, quotes as in the text
 */
public record TokenSpan(Span span, String form) {

  /** Refuses an empty token. */
  public TokenSpan {
    if (span.isEmpty() || form.isEmpty()) {
      throw new IllegalArgumentException("empty token at " + span);
    }
  }
}
