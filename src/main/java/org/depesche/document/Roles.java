package org.depesche.document;

import java.util.List;

/**
 * Who and what takes part in an event, where and when; each list in text order.
 *
 * @param actor who does it
 * @param recipient to whom, against whom, with whom it is done
 * @param location where it happens
 * @param destination where to
 * @param time indices of its temporal expressions in the article's list
 */
public record Roles(
    List<Filler> actor,
    List<Filler> recipient,
    List<Filler> location,
    List<Filler> destination,
    List<Integer> time) {

  /** Copies the lists. */
  public Roles {
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    location = List.copyOf(location);
    destination = List.copyOf(destination);
    time = List.copyOf(time);
  }
}
