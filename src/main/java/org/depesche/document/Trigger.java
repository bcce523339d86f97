package org.depesche.document;

import java.util.List;

/**
 * The words that tell an event.
 *
 * @param lemma base form, of a separable verb with its particle
 * @param parts where they stand, in text order, at least one; a split separable verb has two
 */
public record Trigger(String lemma, List<Span> parts) {

  /** Copies the parts. */
  public Trigger {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("trigger without parts: " + lemma);
    }
  }
}
