package org.depesche.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Makes cells from parts of a record. */
final class Cells {

  private static final String SEPARATOR = "|";

  private Cells() {}

  /** Returns the value as it stands in the record; an empty cell for null or nothing. */
  static Object scalar(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    return value.isNumber() ? value.decimalValue() : value.asText();
  }

  /** Joins the parts; a separator within a part turns into a slash. */
  static String joined(JsonNode list, Function<JsonNode, String> part) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(part)
        .map(text -> text.replace(SEPARATOR, "/"))
        .collect(Collectors.joining(SEPARATOR));
  }

  /** Returns the columns that say where in the article the item stands. */
  static List<Column> place() {
    return List.of(
        Column.whole("sentence", row -> row.sentence() < 0 ? "" : row.sentence()),
        Column.text("section", row -> row.article().section(row.sentence())),
        Column.whole("start", Row::start),
        Column.whole("end", Row::end));
  }
}
