package org.depesche.comparison;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.comparison.Change.Kind;
import org.depesche.comparison.DifferenceTotals.Counts;

/** Writes differences as one JSON object: {@code articles}, then {@code sum}. */
public final class DifferenceJson implements DifferenceSink {

  private final JsonGenerator json;

  /** Starts the object. */
  public DifferenceJson(Writer out) throws IOException {
    json = JsonMapper.builder()
        .build()
        .getFactory()
        .createGenerator(out)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .useDefaultPrettyPrinter();
    json.writeStartObject();
    json.writeArrayFieldStart("articles");
  }

  @Override
  public void alone(String article, boolean inNew) throws IOException {
    start(article, inNew ? "new" : "gone");
    json.writeEndObject();
  }

  private void start(String article, String status) throws IOException {
    json.writeStartObject();
    json.writeStringField("article", article);
    json.writeStringField("status", status);
  }

  @Override
  public void differs(String article, List<Change> changes) throws IOException {
    start(article, "changed");
    json.writeArrayFieldStart("changes");
    for (var change : changes) {
      write(change);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Change change) throws IOException {
    json.writeStartObject();
    json.writeStringField("list", change.list());
    json.writeStringField("change", lower(change.kind()));
    json.writeStringField("text", change.item().label());
    json.writeNumberField("start", change.item().start());
    json.writeObjectFieldStart("fields");
    for (Map.Entry<String, String> field : change.item().fields().entrySet()) {
      json.writeStringField(field.getKey(), field.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("changed");
    for (var field : change.fields()) {
      json.writeStartObject();
      json.writeStringField("field", field.name());
      json.writeStringField("old", field.before());
      json.writeStringField("new", field.after());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String lower(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void sum(DifferenceTotals totals) throws IOException {
    json.writeEndArray();
    json.writeObjectFieldStart("sum");
    json.writeObjectFieldStart("articles");
    json.writeNumberField("both", totals.both());
    json.writeNumberField("changed", totals.differing());
    json.writeNumberField("gone", totals.onlyOld());
    json.writeNumberField("new", totals.onlyNew());
    json.writeEndObject();
    counts("lists", totals.lists());
    counts("event_types", totals.eventTypes());
    json.writeObjectFieldStart("fields");
    for (Map.Entry<String, Integer> field : totals.fields().entrySet()) {
      json.writeNumberField(field.getKey(), field.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void counts(String key, Map<String, Counts> counts) throws IOException {
    json.writeObjectFieldStart(key);
    for (Map.Entry<String, Counts> entry : counts.entrySet()) {
      json.writeObjectFieldStart(entry.getKey());
      for (var kind : Kind.values()) {
        json.writeNumberField(lower(kind), entry.getValue().get(kind));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
