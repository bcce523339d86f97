package org.depesche.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.document.EntityType;
import org.depesche.linking.Gazetteer;

/**
 * A name mention with what it stands for.
 *
 * @param sample which sample it was drawn with
 * @param article id of the article
 * @param start code points before it
 * @param end code points up to its end
 * @param type the type that it was drawn as
 * @param surface the text
 * @param country ISO 3166-1 alpha-3
 * @param place GeoNames id
 * @param wikidata ids that are right, none if not known
 * @param name full name, empty if there is nothing to link
 */
record GoldLink(
    String sample,
    String article,
    int start,
    int end,
    EntityType type,
    String surface,
    Optional<String> country,
    Optional<String> place,
    Set<String> wikidata,
    String name) {

  private static final int COLUMNS = 10;

  /** Reads the columns of a row in the order of the components; {@code -} and {@code ?} are none. */
  static GoldLink of(String line) {
    List<String> row = List.of(line.split("\t", -1));
    if (row.size() != COLUMNS) {
      throw new IllegalArgumentException("not " + COLUMNS + " columns: " + line);
    }
    boolean known = row.get(8).startsWith("Q");
    return new GoldLink(
        row.get(0),
        row.get(1),
        Integer.parseInt(row.get(2)),
        Integer.parseInt(row.get(3)),
        EntityType.valueOf(row.get(4)),
        row.get(5),
        Optional.of(row.get(6)).filter(code -> !code.equals("-")),
        Optional.of(row.get(7)).filter(id -> !id.isEmpty()),
        known ? Set.of(row.get(8).split(",", -1)) : Set.of(),
        row.get(8).equals("-") ? "" : row.get(9));
  }

  /** Returns whether a Wikidata entry is the right one: its id, or its name if no id is known. */
  boolean isEntry(String id, String label) {
    return wikidata.isEmpty()
        ? !name.isEmpty() && Gazetteer.key(label).equals(Gazetteer.key(name))
        : wikidata.contains(id);
  }

  /** Returns whether a GeoNames or Wikidata id is that of the place. */
  boolean isPlace(String id) {
    return place.filter(id::equals).isPresent() || wikidata.contains(id);
  }
}
