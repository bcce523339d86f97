package org.depesche.records;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A record with its ids resolved and its offsets, which count code points, looked up. */
public final class RecordView {

  private final JsonNode record;
  private final Map<String, JsonNode> entities = new HashMap<>();
  private final Map<String, JsonNode> dates = new HashMap<>();
  private final Map<String, JsonNode> events = new HashMap<>();
  private final int[] text;

  /** Makes a view of a record that keeps the schema. */
  public RecordView(JsonNode record) {
    this.record = record;
    text = record.path("text").asText("").codePoints().toArray();
    record.path("entities").forEach(entity -> entities.put(entity.path("id").asText(), entity));
    record.path("dates").forEach(date -> dates.put(date.path("id").asText(), date));
    record.path("events").forEach(event -> events.put(event.path("id").asText(), event));
  }

  /** Returns the record. */
  public JsonNode record() {
    return record;
  }

  /** Returns the id of the article. */
  public String id() {
    return record.path("id").asText();
  }

  /** Returns whether the record carries the article text. */
  public boolean hasText() {
    return record.path("text").isTextual();
  }

  /** Returns the entity of an id; empty if the id is null or unknown. */
  public Optional<JsonNode> entity(JsonNode id) {
    return Optional.ofNullable(entities.get(id.asText()));
  }

  /** Returns the date of an id; empty if the id is null or unknown. */
  public Optional<JsonNode> date(JsonNode id) {
    return Optional.ofNullable(dates.get(id.asText()));
  }

  /** Returns the event of an id; empty if the id is null or unknown. */
  public Optional<JsonNode> event(JsonNode id) {
    return Optional.ofNullable(events.get(id.asText()));
  }

  /** Returns the text from one offset to another; empty if the record carries none. */
  public Optional<String> slice(int start, int end) {
    return hasText() && start <= end && end <= text.length
        ? Optional.of(new String(text, start, end - start))
        : Optional.empty();
  }

  /** Returns the index of the sentence that an offset lies in, or -1. */
  public int sentence(int offset) {
    var sentences = record.path("sentences");
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      var sentence = sentences.get(middle);
      if (offset < sentence.path("start").asInt()) {
        high = middle - 1;
      } else if (offset >= sentence.path("end").asInt()) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  /** Returns the kind of the section that a sentence stands in; empty of none. */
  public String section(int sentence) {
    int section = record.at("/sentences/" + sentence + "/section").asInt(-1);
    return record.at("/sections/" + section + "/kind").asText("");
  }

  /** Returns the words of a sentence; empty if there is none or the record carries no text. */
  public Optional<String> sentenceText(int sentence) {
    var found = record.at("/sentences/" + sentence);
    return found.isMissingNode()
        ? Optional.empty()
        : slice(found.path("start").asInt(), found.path("end").asInt());
  }
}
