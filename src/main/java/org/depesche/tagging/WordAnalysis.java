package org.depesche.tagging;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.document.Pos;
import org.depesche.document.Reading;

/** What is known of a form before its context is, each thing worked out once. Per worker. */
final class WordAnalysis {

  private final List<Reading> readings;
  private final WordProfile profile;
  private Optional<int[]> scores = Optional.empty();
  private final Map<Pos, List<Reading>> agreeing = new EnumMap<>(Pos.class);

  /**
   * Creates an analysis.
   *
   * @param readings of the dictionary, or made from the last part of a compound
   * @param profile what the features of the tagging model are made of
   */
  WordAnalysis(List<Reading> readings, WordProfile profile) {
    this.readings = readings;
    this.profile = profile;
  }

  List<Reading> readings() {
    return readings;
  }

  WordProfile profile() {
    return profile;
  }

  /** Returns what the tagging model, always the same, says of the form alone. */
  int[] scores(PosModel model) {
    if (scores.isEmpty()) {
      scores = Optional.of(model.own(profile));
    }
    return scores.get();
  }

  /** Returns the readings that agree with the part of speech, best first; empty if none does. */
  List<Reading> agreeing(Pos pos, ReadingChooser chooser) {
    return agreeing.computeIfAbsent(pos, p -> chooser.agreeing(readings, p));
  }
}
