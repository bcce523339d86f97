package org.depesche.events;

import org.depesche.document.Filler;

/**
 * Who or what might fill a role of an event.
 *
 * @param sentence index of the sentence that it stands in
 * @param token the token that the tree hangs highest
 * @param filler what would be put into the role
 * @param timex index of the temporal expression in the article's list; -1 if it is none
 * @param kind what it is: {@code name:PER}, {@code human}, {@code DATE}
 * @param first the first member of the coordination that it is in; else its own token
 */
record Candidate(int sentence, int token, Filler filler, int timex, String kind, int first) {

  /** Returns whether it is a date or a time. */
  boolean isTime() {
    return timex >= 0;
  }

  /** Returns whether it is a name. */
  boolean isName() {
    return kind.contains(":");
  }

  /** Returns whether the other one stands for the same. */
  boolean isSame(Candidate other) {
    return !isTime() && !other.isTime() && RoleFiller.isSame(filler, other.filler);
  }

  /** Returns whether both are members of one coordination: {@code Kim und Putin}. */
  boolean isBeside(Candidate other) {
    return token >= 0 && sentence == other.sentence && first == other.first;
  }
}
