package org.depesche.report;

import java.util.Comparator;
import java.util.List;

/**
 * The search.
 *
 * @param types the types of events to choose from
 * @param scripts the parts of the index
 */
record SearchPage(List<TypeChoice> types, List<String> scripts) {

  /** A type of events. */
  record TypeChoice(String code, String label, String tone) {}

  static SearchPage of(Corpus corpus, List<SearchIndex.Part> parts, Messages messages) {
    return new SearchPage(
        corpus.eventsByType().keySet().stream()
            .map(type ->
                new TypeChoice(type, messages.label("type", type), Tone.of(type).cssClass()))
            .sorted(Comparator.comparing(TypeChoice::label))
            .toList(),
        parts.stream().map(SearchIndex.Part::path).toList());
  }
}
