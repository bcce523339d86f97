package org.depesche.document;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that happened, is planned, threatened, denied or demanded.
 *
 * @param type what kind of event it is
 * @param mode a finer kind within the type: {@code visit}
 * @param trigger the words that tell it
 * @param roles who, to whom, where, when
 * @param factuality whether it is real, and who says so
 * @param confidence between 0 and 1
 * @param rule the lexicon entry or model that found it
 * @param sameAs index of the first telling of the same event in the article's list, if it was told
 *     before
 */
public record Event(
    EventType type,
    Optional<String> mode,
    Trigger trigger,
    Roles roles,
    Factuality factuality,
    double confidence,
    String rule,
    OptionalInt sameAs) {

  /** Returns the same event as told before by the event with the index. */
  public Event retelling(int first) {
    return new Event(
        type, mode, trigger, roles, factuality, confidence, rule, OptionalInt.of(first));
  }
}
