package org.depesche.events;

/**
 * How often events of a kind are right: shares of the 1,008 events found in the ninety-five
 * development articles, given names and dates, whose trigger and type are in the gold.
 */
final class Confidences {

  private static final double VERB_WITH_PARTICIPANT = 0.82;
  private static final double VERB_ALONE = 0.68;
  private static final double NOUN_WITH_PARTICIPANT = 0.78;
  private static final double NOUN_ALONE = 0.70;

  private Confidences() {}

  static double of(Draft draft) {
    boolean alone =
        draft.role(Role.ACTOR).isEmpty() && draft.role(Role.RECIPIENT).isEmpty();
    if (draft.verb()) {
      return alone ? VERB_ALONE : VERB_WITH_PARTICIPANT;
    }
    return alone ? NOUN_ALONE : NOUN_WITH_PARTICIPANT;
  }
}
