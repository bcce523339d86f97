package org.depesche.temporal;

import java.util.Optional;
import org.depesche.document.TimexModifier;

/** Reads TIMEX3 modifiers out of matches. */
final class Modifiers {

  private Modifiers() {}

  /** Returns the modifier that the words tell. */
  static Optional<TimexModifier> of(Match match) {
    return match
        .value(Kind.EDGE)
        .or(() -> match.value(Kind.EARLY))
        .or(() -> match
            .value(Kind.THIRD)
            .flatMap(t -> match.value(Kind.ORDINAL).map(o -> o == 1 ? 1 : 3)))
        .map(Modifiers::edge)
        .or(() -> match.value(Kind.MOREORLESS).map(Modifiers::moreOrLess))
        .or(() -> match.term(Kind.APPROXIMATE).map(term -> TimexModifier.APPROX));
  }

  private static TimexModifier edge(int edge) {
    return switch (edge) {
      case 1 -> TimexModifier.START;
      case 2 -> TimexModifier.MID;
      default -> TimexModifier.END;
    };
  }

  private static TimexModifier moreOrLess(int sign) {
    return sign > 0 ? TimexModifier.MORE_THAN : TimexModifier.LESS_THAN;
  }
}
