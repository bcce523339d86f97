package org.depesche.tables;

import static org.depesche.tables.Column.decimal;
import static org.depesche.tables.Column.field;
import static org.depesche.tables.Column.joined;
import static org.depesche.tables.Column.ofArticle;
import static org.depesche.tables.Column.text;
import static org.depesche.tables.Column.whole;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** The tables of names: {@code entities} and {@code mentions}. */
final class NameTables {

  static final Layout ENTITIES = Layout.ofList(
      "entities",
      List.of(
          ofArticle("article", "/id"),
          field("entity", "/id"),
          field("type", "/type"),
          field("name", "/name"),
          joined("variants", "/variants", JsonNode::asText),
          whole("count", "/count"),
          field("country", "/country"),
          field("gender", "/gender"),
          field("role", "/role"),
          whole("age", "/age"),
          field("party", "/party"),
          field("kb", "/link/kb"),
          field("kb_id", "/link/id"),
          field("kb_name", "/link/name"),
          decimal("lat", "/link/lat"),
          decimal("lon", "/link/lon"),
          decimal("link_confidence", "/link/confidence")));

  static final Layout MENTIONS = Layout.ofList(
      "mentions",
      Stream.of(
              List.of(
                  ofArticle("article", "/id"),
                  whole("mention", Row::index),
                  field("entity", "/entity"),
                  field("type", "/type"),
                  field("kind", "/kind"),
                  field("text", "/text"),
                  text("name", NameTables::name),
                  decimal("confidence", "/confidence")),
              Cells.place())
          .flatMap(List::stream)
          .toList());

  private NameTables() {}

  private static String name(Row row) {
    return row.article()
        .entity(row.item().path("entity"))
        .map(entity -> entity.path("name").asText())
        .orElse("");
  }
}
