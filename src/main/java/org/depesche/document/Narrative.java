package org.depesche.document;

import java.util.List;

/**
 * What an article tells: its events and quotes, each in text order.
 *
 * @param events what happened
 * @param quotes what was said
 */
public record Narrative(List<Event> events, List<Quote> quotes) {

  /** Copies the lists. */
  public Narrative {
    events = List.copyOf(events);
    quotes = List.copyOf(quotes);
  }
}
