package org.depesche.tables;

import static org.depesche.tables.Column.decimal;
import static org.depesche.tables.Column.field;
import static org.depesche.tables.Column.joined;
import static org.depesche.tables.Column.ofArticle;
import static org.depesche.tables.Column.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesche.records.RecordView;

/** The tables of events: {@code events}, and {@code roles} with a row for each participant. */
final class EventTables {

  private static final List<String> ROLE_NAMES =
      List.of("actor", "recipient", "location", "destination");

  static final Layout EVENTS = Layout.ofList(
      "events",
      Stream.of(
              List.of(
                  ofArticle("article", "/id"),
                  field("event", "/id"),
                  text("event_key", row -> EventKey.of(row.article(), row.item())),
                  text("group", Row::group),
                  ofArticle("published", "/published/value"),
                  text("day", row -> day(row).map(EventDay::day).orElse("")),
                  text("day_method", row -> day(row).map(EventDay::method).orElse("")),
                  field("scheme", "/scheme"),
                  field("type", "/type"),
                  field("mode", "/mode"),
                  field("trigger", "/trigger/text"),
                  field("lemma", "/trigger/lemma")),
              ROLE_NAMES.stream().map(EventTables::names).toList(),
              List.of(text("time", EventTables::times)),
              ROLE_NAMES.stream().map(EventTables::ids).toList(),
              List.of(
                  joined("time_ids", "/time", JsonNode::asText),
                  field("status", "/status"),
                  field("polarity", "/polarity"),
                  field("source", "/source"),
                  text("speaker", row -> name(row.article(), row.item().path("speaker"), "")),
                  field("speaker_id", "/speaker"),
                  decimal("confidence", "/confidence"),
                  field("rule", "/rule")),
              Cells.place(),
              List.of(text(
                  "sentence_text",
                  row -> row.article().sentenceText(row.sentence()).orElse(""))),
              List.of(field("same_as", "/same_as")))
          .flatMap(List::stream)
          .toList());

  static final Layout ROLES = new Layout(
      "roles",
      Stream.of(
              List.of(
                  ofArticle("article", "/id"),
                  field("event", "/event"),
                  field("event_type", "/event_type"),
                  field("role", "/role"),
                  field("entity", "/entity"),
                  text("name", row -> name(row.article(), row.item())),
                  text("type", row -> ofEntity(row, "/type")),
                  text("country", row -> ofEntity(row, "/country")),
                  field("text", "/text"),
                  decimal("confidence", "/confidence")),
              Cells.place())
          .flatMap(List::stream)
          .toList(),
      EventTables::fillers);

  private EventTables() {}

  private static Optional<EventDay> day(Row row) {
    return EventDay.of(row.article(), row.item());
  }

  private static Column names(String role) {
    return text(
        role, row -> Cells.joined(row.item().path(role), filler -> name(row.article(), filler)));
  }

  /** Returns the ids of the entities that fill a role; an empty item where the filler is none. */
  private static Column ids(String role) {
    return joined(
        role + "_ids", "/" + role, filler -> String.valueOf(Cells.scalar(filler.path("entity"))));
  }

  private static String times(Row row) {
    return Cells.joined(
        row.item().path("time"),
        id -> row.article().date(id).map(date -> date.path("value").asText()).orElse(""));
  }

  /** Returns the name of the entity that fills a role, or the words that do. */
  private static String name(RecordView article, JsonNode filler) {
    return name(article, filler.path("entity"), filler.path("text").asText());
  }

  private static String name(RecordView article, JsonNode id, String otherwise) {
    return article.entity(id).map(entity -> entity.path("name").asText()).orElse(otherwise);
  }

  private static Object ofEntity(Row row, String pointer) {
    return row.article()
        .entity(row.item().path("entity"))
        .map(entity -> Cells.scalar(entity.at(pointer)))
        .orElse("");
  }

  private static Iterable<JsonNode> fillers(RecordView article) {
    List<JsonNode> fillers = new ArrayList<>();
    for (var event : article.record().path("events")) {
      for (var role : ROLE_NAMES) {
        for (var filler : event.path(role)) {
          ObjectNode item = filler.deepCopy();
          item.put("event", event.path("id").asText());
          item.put("event_type", event.path("type").asText());
          fillers.add(item.put("role", role));
        }
      }
    }
    return fillers;
  }
}
