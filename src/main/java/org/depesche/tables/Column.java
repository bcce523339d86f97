package org.depesche.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name its heading
 * @param kind what its cells hold
 * @param value computes the cell of a row; an empty string if there is nothing to tell
 */
public record Column(String name, Kind kind, Function<Row, Object> value) {

  /** What cells hold. */
  public enum Kind {
    /** Characters; the items of a list are joined by {@code |}. */
    TEXT,
    /** A whole number. */
    WHOLE,
    /** A number with decimals. */
    DECIMAL
  }

  static Column text(String name, Function<Row, Object> value) {
    return new Column(name, Kind.TEXT, value);
  }

  /** Returns a column of the article's record. */
  static Column ofArticle(String name, String pointer) {
    return text(name, row -> Cells.scalar(row.article().record().at(pointer)));
  }

  /** Returns a column of the row's own item. */
  static Column field(String name, String pointer) {
    return text(name, row -> Cells.scalar(row.item().at(pointer)));
  }

  static Column whole(String name, Function<Row, Object> value) {
    return new Column(name, Kind.WHOLE, value);
  }

  static Column whole(String name, String pointer) {
    return whole(name, row -> Cells.scalar(row.item().at(pointer)));
  }

  static Column decimal(String name, String pointer) {
    return new Column(name, Kind.DECIMAL, row -> Cells.scalar(row.item().at(pointer)));
  }

  /** Returns a column that counts the items of a list of the record. */
  static Column count(String list) {
    return whole(list, row -> row.article().record().path(list).size());
  }

  /** Returns a column that joins what a function makes of each item of a list. */
  static Column joined(String name, String pointer, Function<JsonNode, String> part) {
    return text(name, row -> Cells.joined(row.item().at(pointer), part));
  }
}
