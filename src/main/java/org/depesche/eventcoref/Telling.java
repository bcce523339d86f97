package org.depesche.eventcoref;

import java.util.Map;
import java.util.Set;
import org.depesche.document.Event;
import org.depesche.document.SectionKind;

/**
 * An event with what decides whether it tells another one again.
 *
 * @param index its index in the article's list
 * @param event the event
 * @param word the word that tells it: a verb with its particle, a noun
 * @param reference how the word refers
 * @param sentence index of its sentence
 * @param section kind of the section of the sentence
 * @param cast who takes part, by role
 * @param values TIMEX3 values of its dates
 */
record Telling(
    int index,
    Event event,
    String word,
    Reference reference,
    int sentence,
    SectionKind section,
    Map<Part, Set<String>> cast,
    Set<String> values) {

  /** The parts that fillers have in an event. */
  enum Part {
    ACTOR,
    RECIPIENT,
    PLACE,
    /** How many take part. */
    NUMBER
  }

  Set<String> part(Part part) {
    return cast.getOrDefault(part, Set.of());
  }

  boolean isVerb() {
    return Character.isLowerCase(word.charAt(0));
  }

  boolean isHeadline() {
    return section == SectionKind.HEADLINE || section == SectionKind.KICKER;
  }
}
