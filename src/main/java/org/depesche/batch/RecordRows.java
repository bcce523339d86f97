package org.depesche.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Turns a record into rows of the tables. Lists are joined by {@code |}. */
final class RecordRows {

  static final List<String> ARTICLE_COLUMNS = List.of(
      "article",
      "number",
      "path",
      "title",
      "published",
      "published_method",
      "language",
      "charset",
      "agencies",
      "authors",
      "sentences",
      "mentions",
      "entities",
      "dates",
      "events",
      "quotes",
      "warnings");

  static final List<String> ENTITY_COLUMNS = List.of(
      "article",
      "entity",
      "type",
      "name",
      "variants",
      "count",
      "country",
      "gender",
      "role",
      "kb",
      "kb_id",
      "kb_name",
      "lat",
      "lon");

  static final List<String> EVENT_COLUMNS = List.of(
      "article",
      "event",
      "published",
      "scheme",
      "type",
      "mode",
      "trigger",
      "lemma",
      "actor",
      "recipient",
      "location",
      "destination",
      "time",
      "status",
      "polarity",
      "source",
      "speaker",
      "confidence",
      "rule",
      "start",
      "end");

  private RecordRows() {}

  static List<Object> article(JsonNode node) {
    List<Object> row = new ArrayList<>();
    row.add(node.get("id").asText());
    row.add(scalar(node.get("number")));
    row.add(node.at("/source/path").asText());
    row.add(scalar(node.at("/title/text")));
    row.add(scalar(node.at("/published/value")));
    row.add(node.at("/published/method").asText());
    row.add(node.at("/language/code").asText());
    row.add(node.at("/source/charset").asText());
    row.add(joined(node.get("agencies"), "name"));
    row.add(joined(node.get("authors"), "name"));
    for (var list :
        List.of("sentences", "mentions", "entities", "dates", "events", "quotes", "warnings")) {
      row.add(node.get(list).size());
    }
    return row;
  }

  static List<List<Object>> entities(JsonNode node) {
    List<List<Object>> rows = new ArrayList<>();
    for (var entity : node.get("entities")) {
      List<Object> row = new ArrayList<>();
      row.add(node.get("id").asText());
      for (var key : List.of("id", "type", "name")) {
        row.add(entity.get(key).asText());
      }
      row.add(texts(entity.get("variants")));
      for (var key : List.of("count", "country", "gender", "role")) {
        row.add(scalar(entity.get(key)));
      }
      for (var key : List.of("kb", "id", "name", "lat", "lon")) {
        row.add(scalar(entity.at("/link/" + key)));
      }
      rows.add(row);
    }
    return rows;
  }

  static List<List<Object>> events(JsonNode node) {
    Map<String, String> names = new HashMap<>();
    node.get("entities")
        .forEach(
            entity -> names.put(entity.get("id").asText(), entity.get("name").asText()));
    Map<String, String> values = new HashMap<>();
    node.get("dates")
        .forEach(date -> values.put(date.get("id").asText(), date.get("value").asText()));
    List<List<Object>> rows = new ArrayList<>();
    for (var event : node.get("events")) {
      rows.add(event(node, event, new Lookup(names, values)));
    }
    return rows;
  }

  /** Names of entities and values of dates by id. */
  private record Lookup(Map<String, String> names, Map<String, String> values) {

    String fillers(JsonNode list) {
      return stream(list)
          .map(filler -> names.getOrDefault(
              filler.get("entity").asText(), filler.get("text").asText()))
          .collect(Collectors.joining("|"));
    }

    String times(JsonNode list) {
      return stream(list)
          .map(id -> values.getOrDefault(id.asText(), ""))
          .collect(Collectors.joining("|"));
    }

    String speaker(JsonNode id) {
      return names.getOrDefault(id.asText(), "");
    }
  }

  private static List<Object> event(JsonNode node, JsonNode event, Lookup lookup) {
    List<Object> row = new ArrayList<>();
    row.add(node.get("id").asText());
    row.add(event.get("id").asText());
    row.add(scalar(node.at("/published/value")));
    for (var key : List.of("scheme", "type", "mode")) {
      row.add(scalar(event.get(key)));
    }
    row.add(event.at("/trigger/text").asText());
    row.add(event.at("/trigger/lemma").asText());
    for (var role : List.of("actor", "recipient", "location", "destination")) {
      row.add(lookup.fillers(event.get(role)));
    }
    row.add(lookup.times(event.get("time")));
    for (var key : List.of("status", "polarity", "source")) {
      row.add(event.get(key).asText());
    }
    row.add(lookup.speaker(event.get("speaker")));
    row.add(scalar(event.get("confidence")));
    row.add(event.get("rule").asText());
    var parts = event.at("/trigger/parts");
    row.add(parts.get(0).get("start").asInt());
    row.add(parts.get(parts.size() - 1).get("end").asInt());
    return row;
  }

  /** Returns the value as it stands in the record; an empty cell for null or nothing. */
  private static Object scalar(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    return value.isNumber() ? value.decimalValue() : value.asText();
  }

  private static String joined(JsonNode list, String key) {
    return stream(list).map(item -> item.get(key).asText()).collect(Collectors.joining("|"));
  }

  private static String texts(JsonNode list) {
    return stream(list).map(JsonNode::asText).collect(Collectors.joining("|"));
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
