package org.depesche.document;

import java.util.List;
import java.util.Optional;

/**
 * How an article text is built: its sections, title and credits.
 *
 * @param title where the headline stands
 * @param sections in text order, without overlap; every non-blank character is in one
 * @param agencies news agencies credited as source, in text order
 * @param authors people named in by-lines, in text order
 */
public record Layout(
    Optional<Span> title, List<Section> sections, List<Credit> agencies, List<Credit> authors) {

  /** Copies the lists and refuses sections that overlap or are out of order. */
  public Layout {
    sections = List.copyOf(sections);
    agencies = List.copyOf(agencies);
    authors = List.copyOf(authors);
    for (int i = 1; i < sections.size(); i++) {
      if (sections.get(i).span().start() < sections.get(i - 1).span().end()) {
        throw new IllegalArgumentException("sections overlap: " + sections.subList(i - 1, i + 1));
      }
    }
  }
}
