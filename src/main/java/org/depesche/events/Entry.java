package org.depesche.events;

import java.util.List;
import java.util.Optional;
import org.depesche.document.EventType;

/**
 * A line of the lexicon: a word that tells an event.
 *
 * @param id stable name, the rule of the events it makes
 * @param lemma base form; the head of compounds for a noun
 * @param reflexive whether the verb is used with {@code sich}
 * @param type what kind of event it tells
 * @param mode a finer kind
 * @param frame which functions fill which roles, best first
 * @param guard conditions, all of which must hold
 */
record Entry(
    String id,
    String lemma,
    boolean reflexive,
    EventType type,
    Optional<String> mode,
    List<Slot> frame,
    List<Condition> guard) {

  /** Copies the lists. */
  Entry {
    frame = List.copyOf(frame);
    guard = List.copyOf(guard);
  }

  /** Returns whether the frame has a place for an accusative object. */
  boolean isTransitive() {
    return frame.stream().anyMatch(slot -> slot.function().equals("A"))
        || guard.stream().anyMatch(c -> c.function().equals("A") && ":=+?".indexOf(c.kind()) >= 0);
  }

  /** Returns whether the arguments meet all conditions. */
  boolean applies(Arguments arguments, Condition.WordTest test) {
    for (var condition : guard) {
      if (!condition.holds(arguments, test)) {
        return false;
      }
    }
    return true;
  }
}
