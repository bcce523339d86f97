package org.depesche.checking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.records.RecordView;

/**
 * Checks what a schema cannot say of a record that keeps it: that offsets fit the text, that slices
 * read as told, that lists are in text order, that sections tile the text and do not overlap, that
 * sentences lie in their section and mentions in a sentence, that ids run and resolve, that a telling
 * points to the first one before it, that dates have TIMEX3 values. Without text, what the text would tell is left out.
 */
public final class RecordCheck {

  private static final List<String> ROLES =
      List.of("actor", "recipient", "location", "destination");

  private final String file;
  private final JsonNode record;
  private final RecordView view;
  private final int[] text;
  private final List<Fault> faults = new ArrayList<>();

  private RecordCheck(String file, JsonNode record) {
    this.file = file;
    this.record = record;
    view = new RecordView(record);
    text = record.path("text").asText("").codePoints().toArray();
  }

  /** Returns the faults of a record, each with the place in it; none if it is sound. */
  public static List<Fault> faults(String file, JsonNode record) {
    var check = new RecordCheck(file, record);
    check.spans();
    check.sections();
    check.sentences();
    check.ids();
    check.references();
    check.tellings();
    check.values();
    return List.copyOf(check.faults);
  }

  private void fault(String place, String message) {
    faults.add(new Fault(file, place, message));
  }

  private void spans() {
    if (record.get("title").isObject()) {
      slice("/title", record.get("title"));
    }
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
      for (var role : ROLES) {
        slices(place + "/" + role, events.get(i).get(role));
      }
    }
  }

  private void inOrder(String place, JsonNode items) {
    slices(place, items);
    int last = 0;
    for (int i = 0; i < items.size(); i++) {
      int start = items.get(i).get("start").asInt();
      if (start < last) {
        fault(place + "/" + i, "out of text order");
      }
      last = start;
    }
  }

  private void slices(String place, JsonNode items) {
    for (int i = 0; i < items.size(); i++) {
      slice(place + "/" + i, items.get(i));
    }
  }

  private void slice(String place, JsonNode item) {
    int start = item.get("start").asInt();
    int end = item.get("end").asInt();
    if (start < 0 || start >= end || (view.hasText() && end > text.length)) {
      fault(place, "not a slice of the text: [" + start + ", " + end + ")");
    } else if (item.has("text")) {
      view.slice(start, end)
          .filter(slice -> !slice.equals(item.get("text").asText()))
          .ifPresent(
              slice -> fault(place + "/text", "is not what stands at " + start + ": " + slice));
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
    int sentence = view.sentence(item.get("start").asInt());
    if (sentence < 0 || !within(item, record.at("/sentences/" + sentence))) {
      fault(place, "not within a sentence");
    }
  }

  private static boolean within(JsonNode inner, JsonNode outer) {
    return outer.get("start").asInt() <= inner.get("start").asInt()
        && inner.get("end").asInt() <= outer.get("end").asInt();
  }

  private void ids() {
    numbered("entities", "e");
    numbered("dates", "t");
    numbered("events", "v");
    var entities = record.get("entities");
    for (int i = 0; i < entities.size(); i++) {
      int mentions = mentions(entities.get(i).get("id").asText());
      if (mentions == 0) {
        fault("/entities/" + i, entities.get(i).get("id").asText() + " is mentioned nowhere");
      } else if (mentions != entities.get(i).get("count").asInt()) {
        fault("/entities/" + i + "/count", "mentions are " + mentions);
      }
    }
  }

  private int mentions(String entity) {
    int mentions = 0;
    for (var mention : record.get("mentions")) {
      mentions += mention.get("entity").asText().equals(entity) ? 1 : 0;
    }
    return mentions;
  }

  private void numbered(String list, String prefix) {
    for (int i = 0; i < record.get(list).size(); i++) {
      String id = record.get(list).get(i).get("id").asText();
      if (!id.equals(prefix + (i + 1))) {
        fault("/" + list + "/" + i + "/id", "is " + id + ", not " + prefix + (i + 1));
      }
    }
  }

  private void references() {
    var entities = ids("entities");
    var dates = ids("dates");
    resolve("mentions", "entity", entities);
    resolve("quotes", "speaker", entities);
    resolve("events", "speaker", entities);
    dates.add("published");
    resolve("dates", "anchor", dates);
    dates.remove("published");
    var events = record.get("events");
    for (int i = 0; i < events.size(); i++) {
      String place = "/events/" + i;
      for (var id : events.get(i).get("time")) {
        resolve(place + "/time", id, dates);
      }
      for (var role : ROLES) {
        var fillers = events.get(i).get(role);
        for (int j = 0; j < fillers.size(); j++) {
          resolve(place + "/" + role + "/" + j + "/entity", fillers.get(j).get("entity"), entities);
        }
      }
    }
  }

  private void tellings() {
    Set<String> first = new HashSet<>();
    var events = record.get("events");
    for (int i = 0; i < events.size(); i++) {
      telling("/events/" + i + "/same_as", events.get(i).get("same_as"), first);
      if (events.get(i).get("same_as").isNull()) {
        first.add(events.get(i).get("id").asText());
      }
    }
    telling("/main_event", record.get("main_event"), first);
  }

  private void telling(String place, JsonNode id, Set<String> first) {
    if (!id.isNull() && !first.contains(id.asText())) {
      fault(place, "is no first telling: " + id.asText());
    }
  }

  private Set<String> ids(String list) {
    Set<String> ids = new HashSet<>();
    record.get(list).forEach(item -> ids.add(item.get("id").asText()));
    return ids;
  }

  private void resolve(String list, String key, Set<String> known) {
    for (int i = 0; i < record.get(list).size(); i++) {
      resolve("/" + list + "/" + i + "/" + key, record.get(list).get(i).get(key), known);
    }
  }

  private void resolve(String place, JsonNode id, Set<String> known) {
    Optional.of(id)
        .filter(node -> !node.isNull() && !known.contains(node.asText()))
        .ifPresent(node -> fault(place, "no such id: " + node.asText()));
  }

  private void values() {
    var dates = record.get("dates");
    for (int i = 0; i < dates.size(); i++) {
      String type = dates.get(i).get("type").asText();
      String value = dates.get(i).get("value").asText();
      if (!TimexValues.isValid(type, value)) {
        fault("/dates/" + i + "/value", "is no TIMEX3 value of a " + type + ": " + value);
      }
    }
  }
}
