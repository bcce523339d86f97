package org.depesche.exports;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.depesche.document.EventType;
import org.depesche.records.RecordView;
import org.depesche.tables.Column;
import org.depesche.tables.CsvTable;
import org.depesche.tables.EventDay;
import org.depesche.tables.EventKey;
import org.depesche.tables.Layout;
import org.depesche.tables.Row;

/**
 * Writes {@code plover.csv}: the events of PLOVER types that are told to have happened, in columns
 * named as in POLECAT, the public data set that is coded by PLOVER. Several actors, recipients or places
 * are joined by {@code ;}.
 */
final class PloverExporter implements Exporter {

  private static final Layout LAYOUT = new Layout(
      "plover",
      List.of(
          text(
              "Event ID",
              row -> row.article().id() + "#" + row.item().path("id").asText()),
          text("Event Key", row -> EventKey.of(row.article(), row.item())),
          text(
              "Event Date",
              row -> EventDay.of(row.article(), row.item()).map(EventDay::day).orElse("")),
          text("Event Type", row -> row.item().path("type").asText()),
          text("Event Mode", row -> row.item().path("mode").asText("")),
          text("Quad Code", row -> quad(row.item().path("type").asText())),
          text("Actor Name", row -> of(row, "actor", "/name")),
          text("Actor Country", row -> of(row, "actor", "/country")),
          text("Recipient Name", row -> of(row, "recipient", "/name")),
          text("Recipient Country", row -> of(row, "recipient", "/country")),
          text("Placename", row -> of(row, "location", "/name")),
          text("Country", row -> of(row, "location", "/country")),
          text("Latitude", row -> of(row, "location", "/link/lat")),
          text("Longitude", row -> of(row, "location", "/link/lon")),
          text(
              "Publication Date",
              row -> row.article().record().at("/published/value").asText("")),
          text("Headline", row -> row.article().record().at("/title/text").asText("")),
          text("Source", row -> row.article().record().at("/source/path").asText()),
          text("Language", row -> row.article().record().at("/language/code").asText())),
      PloverExporter::events);

  private final CsvTable table;

  PloverExporter(Path folder) throws IOException {
    table = CsvTable.open(folder, LAYOUT);
  }

  private static Column text(String name, Function<Row, Object> value) {
    return new Column(name, Column.Kind.TEXT, value);
  }

  private static Iterable<JsonNode> events(RecordView article) {
    List<JsonNode> events = new ArrayList<>();
    for (var event : article.record().path("events")) {
      if (event.path("scheme").asText().equals("plover")
          && event.path("status").asText().equals("occurred")
          && event.path("polarity").asText().equals("positive")) {
        events.add(event);
      }
    }
    return events;
  }

  /** Returns verbal or material, cooperation or conflict: the types stand in that order. */
  private static String quad(String name) {
    var type = EventType.valueOf(name);
    if (type.compareTo(EventType.COOPERATE) < 0) {
      return "Q1_VERBAL_COOP";
    }
    if (type.compareTo(EventType.REQUEST) < 0) {
      return "Q2_MATERIAL_COOP";
    }
    return type.compareTo(EventType.PROTEST) < 0 ? "Q3_VERBAL_CONFLICT" : "Q4_MATERIAL_CONFLICT";
  }

  /** Returns something of each filler; a filler that is no entity has only its words for a name. */
  private static String of(Row row, String role, String pointer) {
    return StreamSupport.stream(row.item().path(role).spliterator(), false)
        .map(filler -> row.article()
            .entity(filler.path("entity"))
            .map(entity -> entity.at(pointer).asText(""))
            .orElse(pointer.equals("/name") ? filler.path("text").asText() : ""))
        .map(name -> name.replace(";", ","))
        .collect(Collectors.joining(";"));
  }

  @Override
  public void add(RecordView article, String group) throws IOException {
    table.add(article, group);
  }

  /** Leaves the table in place; a run that failed leaves the old one. */
  @Override
  public void finish() throws IOException {
    table.commit();
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
