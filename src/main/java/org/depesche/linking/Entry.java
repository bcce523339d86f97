package org.depesche.linking;

import java.util.List;
import java.util.Optional;
import org.depesche.document.EntityType;

/**
 * An entry of a knowledge base.
 *
 * @param id Wikidata id
 * @param type what it is
 * @param name German name
 * @param names other names
 * @param country ISO 3166-1 alpha-3 of the country it is, lies in or belongs to
 */
record Entry(
    String id, EntityType type, String name, List<String> names, Optional<String> country) {

  Entry {
    names = List.copyOf(names);
  }

  /** Reads a row: id, type, name, other names separated by {@code |}, country or {@code -}. */
  static Entry of(List<String> row) {
    List<String> names = row.get(3).isEmpty() ? List.of() : List.of(row.get(3).split("\\|", -1));
    Optional<String> country = Optional.of(row.get(4)).filter(code -> code.length() == 3);
    return new Entry(row.get(0), EntityType.valueOf(row.get(1)), row.get(2), names, country);
  }
}
