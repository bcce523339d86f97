package org.depesche.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks what a schema cannot say of a record: that offsets fit the text, that slices read as told,
 * that lists are in text order, that sections tile the text and do not overlap, that sentences lie
 * in their section and mentions in a sentence, that ids run and resolve.
 */
public final class RecordCheck {

  private final JsonNode record;
  private final int[] text;
  private final List<String> faults = new ArrayList<>();

  private RecordCheck(JsonNode record) {
    this.record = record;
    text = record.path("text").asText("").codePoints().toArray();
  }

  /** Returns the faults of a record with text, each with the place in the record; none if it is sound. */
  public static List<String> faults(JsonNode record) {
    var check = new RecordCheck(record);
    check.spans();
    check.sections();
    check.sentences();
    check.ids();
    check.references();
    return List.copyOf(check.faults);
  }

  private void fault(String place, String message) {
    faults.add(place + ": " + message);
  }

  private void spans() {
    for (var list :
        List.of("agencies", "authors", "sections", "sentences", "mentions", "dates", "quotes")) {
      inOrder("/" + list, record.get(list));
    }
    var events = record.get("events");
    int last = 0;
    for (int i = 0; i < events.size(); i++) {
      String place = "/events/" + i;
      inOrder(place + "/trigger/parts", events.get(i).at("/trigger/parts"));
      int start = events.get(i).at("/trigger/parts/0/start").asInt();
      if (start < last) {
        fault(place, "out of text order");
      }
      last = start;
      for (var role : List.of("actor", "recipient", "location", "destination")) {
        events.get(i).get(role).forEach(filler -> slice(place + "/" + role, filler));
      }
    }
  }

  private void inOrder(String place, JsonNode items) {
    int last = 0;
    for (int i = 0; i < items.size(); i++) {
      slice(place + "/" + i, items.get(i));
      if (items.get(i).get("start").asInt() < last) {
        fault(place + "/" + i, "out of text order");
      }
      last = items.get(i).get("start").asInt();
    }
  }

  private void slice(String place, JsonNode item) {
    int start = item.get("start").asInt();
    int end = item.get("end").asInt();
    if (start >= end || end > text.length) {
      fault(place, "not a slice of the text: [" + start + ", " + end + ")");
    } else if (item.has("text")
        && !new String(text, start, end - start).equals(item.get("text").asText())) {
      fault(place, "the slice does not read " + item.get("text"));
    }
  }

  private void sections() {
    int covered = 0;
    var sections = record.get("sections");
    for (int i = 0; i < sections.size(); i++) {
      int start = sections.get(i).get("start").asInt();
      if (start < covered) {
        fault("/sections/" + i, "overlaps the one before");
      }
      blank("/sections/" + i, covered, start);
      covered = sections.get(i).get("end").asInt();
    }
    blank("/sections/" + sections.size(), covered, text.length);
  }

  private void blank(String place, int start, int end) {
    for (int i = start; i < end && i < text.length; i++) {
      if (!isBlank(text[i])) {
        fault(place, "text outside of sections at " + i);
        return;
      }
    }
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private void sentences() {
    var sentences = record.get("sentences");
    int covered = 0;
    for (int i = 0; i < sentences.size(); i++) {
      var section = record.at("/sections/" + sentences.get(i).get("section").asInt());
      if (section.isMissingNode() || !within(sentences.get(i), section)) {
        fault("/sentences/" + i, "not within its section");
      }
      if (sentences.get(i).get("start").asInt() < covered) {
        fault("/sentences/" + i, "overlaps the one before");
      }
      covered = sentences.get(i).get("end").asInt();
    }
    for (var list : List.of("mentions", "dates")) {
      for (int i = 0; i < record.get(list).size(); i++) {
        inSentence("/" + list + "/" + i, record.get(list).get(i));
      }
    }
  }

  private void inSentence(String place, JsonNode item) {
    for (var sentence : record.get("sentences")) {
      if (within(item, sentence)) {
        return;
      }
    }
    fault(place, "not within a sentence");
  }

  private static boolean within(JsonNode inner, JsonNode outer) {
    return outer.get("start").asInt() <= inner.get("start").asInt()
        && inner.get("end").asInt() <= outer.get("end").asInt();
  }

  private void ids() {
    numbered("entities", "e");
    numbered("dates", "t");
    numbered("events", "v");
    Set<String> mentioned = new HashSet<>();
    record
        .get("mentions")
        .forEach(mention -> mentioned.add(mention.get("entity").asText()));
    for (var entity : record.get("entities")) {
      if (!mentioned.contains(entity.get("id").asText())) {
        fault("/entities", entity.get("id").asText() + " is mentioned nowhere");
      }
    }
  }

  private void numbered(String list, String prefix) {
    for (int i = 0; i < record.get(list).size(); i++) {
      String id = record.get(list).get(i).get("id").asText();
      if (!id.equals(prefix + (i + 1))) {
        fault("/" + list + "/" + i, "has the id " + id);
      }
    }
  }

  private void references() {
    Set<String> known = new HashSet<>(Set.of("null", "published"));
    for (var list : List.of("entities", "dates")) {
      record.get(list).forEach(item -> known.add(item.get("id").asText()));
    }
    for (var path :
        List.of("/mentions/entity", "/dates/anchor", "/quotes/speaker", "/events/speaker")) {
      String[] parts = path.substring(1).split("/");
      record.get(parts[0]).forEach(item -> resolves(path, item.get(parts[1]), known));
    }
    for (var event : record.get("events")) {
      event.get("time").forEach(id -> resolves("/events/time", id, known));
      for (var role : List.of("actor", "recipient", "location", "destination")) {
        event.get(role).forEach(filler -> resolves("/events/" + role, filler.get("entity"), known));
      }
    }
  }

  private void resolves(String place, JsonNode id, Set<String> known) {
    if (!known.contains(id.asText())) {
      fault(place, "no such id: " + id.asText());
    }
  }
}
