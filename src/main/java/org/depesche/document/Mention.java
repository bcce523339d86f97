package org.depesche.document;

/**
 * A place in the text where an entity is named or referred to.
 *
 * @param span where it stands
 * @param type what it stands for
 * @param kind how it refers
 * @param confidence between 0 and 1
 * @param source the model or rule that found it
 */
public record Mention(
    Span span, EntityType type, MentionKind kind, double confidence, String source) {

  /** Refuses a confidence outside 0 to 1. */
  public Mention {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a confidence: " + confidence);
    }
  }
}
