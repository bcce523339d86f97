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
 * @param from ISO date or year from which the name is linked, empty if always
 * @param to ISO date or year until which it is linked, empty if still
 * @param party whether it is a party
 */
record Entry(
    String id,
    EntityType type,
    String name,
    List<String> names,
    Optional<String> country,
    String from,
    String to,
    boolean party) {

  private static final int COLUMNS = 7;

  Entry {
    names = List.copyOf(names);
  }

  /**
   * Reads a row: id, type, name, other names separated by {@code |}, country or {@code -}, from, to;
   * that of a party has {@code party} behind it.
   */
  static Entry of(List<String> row) {
    List<String> names = row.get(3).isEmpty() ? List.of() : List.of(row.get(3).split("\\|", -1));
    Optional<String> country = Optional.of(row.get(4)).filter(code -> code.length() == 3);
    EntityType type = EntityType.valueOf(row.get(1));
    boolean party = row.size() > COLUMNS && row.get(COLUMNS).equals("party");
    return new Entry(row.get(0), type, row.get(2), names, country, row.get(5), row.get(6), party);
  }

  Entry asParty() {
    return new Entry(id, type, name, names, country, from, to, true);
  }

  /** Returns whether the name is linked in articles of the ISO date. */
  boolean existsOn(String date) {
    boolean begun = from.isEmpty() || date.compareTo(from) >= 0;
    return begun && (to.isEmpty() || date.compareTo(to) <= 0 || date.startsWith(to));
  }
}
