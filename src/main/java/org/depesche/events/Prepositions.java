package org.depesche.events;

import java.util.Map;

/** Prepositions that have swallowed an article. */
final class Prepositions {

  private static final Map<String, String> CONTRACTIONS = Map.ofEntries(
      Map.entry("im", "in"),
      Map.entry("ins", "in"),
      Map.entry("am", "an"),
      Map.entry("ans", "an"),
      Map.entry("zum", "zu"),
      Map.entry("zur", "zu"),
      Map.entry("vom", "von"),
      Map.entry("beim", "bei"),
      Map.entry("aufs", "auf"),
      Map.entry("fürs", "für"),
      Map.entry("ums", "um"),
      Map.entry("vors", "vor"),
      Map.entry("durchs", "durch"),
      Map.entry("übers", "über"),
      Map.entry("unterm", "unter"),
      Map.entry("gen", "nach"));

  private Prepositions() {}

  /** Returns the preposition without the article: {@code im} is {@code in}. */
  static String base(String lower) {
    return CONTRACTIONS.getOrDefault(lower, lower);
  }
}
