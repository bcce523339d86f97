package org.depesche.tagging;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.document.Feature;
import org.depesche.document.Pos;
import org.depesche.document.Reading;

/**
 * Chooses the readings that agree with a part of speech, best first ({@code agreement.tsv}). Immutable;
 * shared between workers.
 */
public final class ReadingChooser {

  /** Wants some features and refuses others: {@code NOUN-INFINITIVE}. */
  private record Preference(long wanted, long refused) {

    static Preference parse(String text) {
      String[] parts = text.split("-", -1);
      Set<Feature> wanted = DictionaryTags.features(parts[0].replace('+', ' '));
      Set<Feature> refused = parts.length == 1
          ? Set.of()
          : DictionaryTags.features(String.join(" ", Arrays.copyOfRange(parts, 1, parts.length)));
      return new Preference(Feature.bits(wanted), Feature.bits(refused));
    }

    boolean fits(Reading reading) {
      return (reading.bits() & (wanted | refused)) == wanted;
    }
  }

  private final Map<Pos, List<Preference>> preferences = new EnumMap<>(Pos.class);

  private ReadingChooser() {}

  static ReadingChooser load() {
    ReadingChooser chooser = new ReadingChooser();
    for (String[] row : TableResource.rows("agreement.tsv")) {
      List<Preference> list =
          Arrays.stream(row[1].split(" ")).map(Preference::parse).toList();
      chooser.preferences.put(Pos.valueOf(row[0]), list);
    }
    return chooser;
  }

  /** Returns the readings that agree, best first; empty if none does. */
  List<Reading> agreeing(List<Reading> readings, Pos pos) {
    Set<Reading> agreeing = new LinkedHashSet<>();
    for (Preference preference : preferences.getOrDefault(pos, List.of())) {
      for (Reading reading : readings) {
        if (preference.fits(reading)) {
          agreeing.add(reading);
        }
      }
    }
    return List.copyOf(agreeing);
  }
}
