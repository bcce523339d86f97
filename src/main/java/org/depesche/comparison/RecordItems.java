package org.depesche.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.depesche.records.RecordView;

/** Takes a record apart into the items that are compared. */
final class RecordItems {

  /** What a list of items is called and how it is taken from a record, in the order of the output. */
  static final Map<String, Function<RecordView, List<Item>>> LISTS = lists();

  private static final List<String> ROLES =
      List.of("actor", "recipient", "location", "destination");
  private static final int LABEL_LENGTH = 40;

  private RecordItems() {}

  private static Map<String, Function<RecordView, List<Item>>> lists() {
    Map<String, Function<RecordView, List<Item>>> lists = new LinkedHashMap<>();
    lists.put("article", view -> List.of(article(view)));
    lists.put("sections", view -> items(view, "sections", RecordItems::section));
    lists.put("names", view -> items(view, "mentions", RecordItems::name));
    lists.put("dates", view -> items(view, "dates", RecordItems::date));
    lists.put("events", view -> items(view, "events", RecordItems::event));
    return lists;
  }

  private static List<Item> items(
      RecordView view, String list, BiFunction<RecordView, JsonNode, Item> item) {
    List<Item> items = new ArrayList<>();
    view.record().path(list).forEach(node -> items.add(item.apply(view, node)));
    return items;
  }

  private static Item article(RecordView view) {
    var record = view.record();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", record.at("/title/text").asText(""));
    fields.put("published", record.at("/published/value").asText(""));
    fields.put("language", record.at("/language/code").asText());
    fields.put("source", record.at("/source/sha256").asText());
    fields.put("main_event", trigger(view, record.path("main_event")));
    return new Item("", 0, fields);
  }

  private static Item section(RecordView view, JsonNode node) {
    int start = node.path("start").asInt();
    int end = node.path("end").asInt();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("kind", node.path("kind").asText());
    fields.put("end", String.valueOf(end));
    String text = view.slice(start, end).orElse("");
    int cut =
        text.offsetByCodePoints(0, Math.min(LABEL_LENGTH, text.codePointCount(0, text.length())));
    return new Item(text.substring(0, cut).replaceAll("\\s+", " "), start, fields);
  }

  private static Item name(RecordView view, JsonNode node) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("type", node.path("type").asText());
    fields.put("kind", node.path("kind").asText());
    fields.put("entity", name(view, node.path("entity"), ""));
    fields.put(
        "link",
        view.entity(node.path("entity"))
            .map(entity -> entity.at("/link/id").asText(""))
            .orElse(""));
    return item(node, fields);
  }

  private static Item date(RecordView view, JsonNode node) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("type", node.path("type").asText());
    fields.put("value", node.path("value").asText());
    fields.put("mod", node.path("mod").asText(""));
    return item(node, fields);
  }

  private static Item event(RecordView view, JsonNode node) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (var key : List.of("type", "mode", "status", "polarity", "source")) {
      fields.put(key, node.path(key).asText(""));
    }
    for (var role : ROLES) {
      fields.put(
          role,
          joined(
              node.path(role),
              filler -> name(view, filler.path("entity"), filler.path("text").asText())));
    }
    fields.put(
        "time",
        joined(
            node.path("time"),
            id -> view.date(id).map(date -> date.path("value").asText()).orElse("")));
    fields.put("speaker", name(view, node.path("speaker"), ""));
    fields.put("same_as", trigger(view, node.path("same_as")));
    int start = node.at("/trigger/parts/0/start").asInt();
    return new Item(node.at("/trigger/text").asText(), start, fields);
  }

  /** Returns the words of an event of the article and where they start; empty for none. */
  private static String trigger(RecordView view, JsonNode id) {
    return view.event(id)
        .map(event -> event.at("/trigger/text").asText() + "@"
            + event.at("/trigger/parts/0/start").asInt())
        .orElse("");
  }

  private static Item item(JsonNode node, Map<String, String> fields) {
    return new Item(node.path("text").asText(), node.path("start").asInt(), fields);
  }

  private static String joined(JsonNode list, Function<JsonNode, String> part) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(part)
        .sorted()
        .collect(Collectors.joining(" + "));
  }

  private static String name(RecordView view, JsonNode id, String otherwise) {
    return view.entity(id).map(entity -> entity.path("name").asText()).orElse(otherwise);
  }
}
