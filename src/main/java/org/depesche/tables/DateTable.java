package org.depesche.tables;

import static org.depesche.tables.Column.decimal;
import static org.depesche.tables.Column.field;
import static org.depesche.tables.Column.ofArticle;
import static org.depesche.tables.Column.text;

import java.util.List;
import java.util.stream.Stream;

/** The table {@code dates}: a row for each temporal expression. */
final class DateTable {

  static final Layout LAYOUT = Layout.ofList(
      "dates",
      Stream.of(
              List.of(
                  ofArticle("article", "/id"),
                  field("date", "/id"),
                  ofArticle("published", "/published/value"),
                  field("type", "/type"),
                  field("value", "/value"),
                  field("mod", "/mod"),
                  text("day", row -> EventDay.ofDate(row.item()).orElse("")),
                  field("text", "/text"),
                  field("anchor", "/anchor"),
                  decimal("confidence", "/confidence")),
              Cells.place())
          .flatMap(List::stream)
          .toList());

  private DateTable() {}
}
