package org.depesche.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * Which events of an article are the same. An event goes by the place of its trigger in code points,
 * {@code 7-17}.
 *
 * @param article id of the article
 * @param sample which sample it was drawn with
 * @param sha256 of the article file
 * @param main the event that it is about; empty if none of them tells it
 * @param events its events, those that are the same together, in text order
 */
record GoldTellings(
    String article,
    String sample,
    String sha256,
    Optional<String> main,
    List<List<String>> events) {

  private static final int COLUMNS = 5;

  /** Reads the columns of a row in the order of the components; a main event {@code -} is none. */
  static GoldTellings of(String line) {
    List<String> row = List.of(line.split("\t", -1));
    if (row.size() != COLUMNS) {
      throw new IllegalArgumentException("not " + COLUMNS + " columns: " + line);
    }
    return new GoldTellings(
        row.get(0),
        row.get(1),
        row.get(2),
        Optional.of(row.get(3)).filter(place -> !place.equals("-")),
        List.of(row.get(4).split(" ")).stream().map(e -> List.of(e.split(","))).toList());
  }
}
