package org.depesche.report;

import java.util.Locale;

/** How an event is coloured: PLOVER's halves, and what is neither. */
enum Tone {
  COOPERATION,
  CONFLICT,
  OTHER;

  static Tone of(String eventType) {
    return switch (eventType) {
      case "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT" -> COOPERATION;
      case "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT" -> CONFLICT;
      default -> OTHER;
    };
  }

  String cssClass() {
    return name().toLowerCase(Locale.ROOT);
  }
}
