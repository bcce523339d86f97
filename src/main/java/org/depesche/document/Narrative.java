package org.depesche.document;

import java.util.List;
import java.util.OptionalInt;

/**
 * What an article tells: its events and quotes, each in text order.
 *
 * @param events what happened
 * @param mainEvent index of the event that the article is about
 * @param quotes what was said
 */
public record Narrative(List<Event> events, OptionalInt mainEvent, List<Quote> quotes) {

  /** Copies the lists; refuses a pointer to no event or to one that points on. */
  public Narrative {
    events = List.copyOf(events);
    quotes = List.copyOf(quotes);
    for (int i = 0; i < events.size(); i++) {
      var first = events.get(i).sameAs();
      if (first.isPresent() && (first.getAsInt() >= i || isRetold(events, first))) {
        throw new IllegalArgumentException(i + " is no telling of " + first);
      }
    }
    if (mainEvent.isPresent() && isRetold(events, mainEvent)) {
      throw new IllegalArgumentException("not the first telling: " + mainEvent);
    }
  }

  /** A narrative whose main event is not known. */
  public Narrative(List<Event> events, List<Quote> quotes) {
    this(events, OptionalInt.empty(), quotes);
  }

  private static boolean isRetold(List<Event> events, OptionalInt index) {
    return events.get(index.getAsInt()).sameAs().isPresent();
  }
}
