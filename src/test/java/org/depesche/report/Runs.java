package org.depesche.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Output folders of runs for tests: the reviewed records of the sample corpus, or records made up. */
final class Runs {

  static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private Runs() {}

  /** Makes an output folder that holds the reviewed records. */
  static Path sample(Path folder) throws IOException {
    try (var files = Files.walk(GOLDEN)) {
      var records =
          files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      StringBuilder lines = new StringBuilder();
      for (var file : records) {
        lines.append(JSON.readTree(withProvenance(file))).append('\n');
      }
      return write(folder, lines.toString());
    }
  }

  /** The reviewed records lack what made them. */
  private static String withProvenance(Path file) throws IOException {
    String golden = Files.readString(file, StandardCharsets.UTF_8).stripTrailing();
    return golden.substring(0, golden.length() - 1)
        + "\"provenance\": {\"tool\": \"depesche\", \"version\": \"0\", \"fingerprint\": \"0\"}}";
  }

  /** Makes an output folder that holds some records. */
  static Path of(Path folder, List<ObjectNode> records) throws IOException {
    StringBuilder lines = new StringBuilder();
    records.forEach(record -> lines.append(record).append('\n'));
    return write(folder, lines.toString());
  }

  private static Path write(Path folder, String lines) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("articles.jsonl"), lines.getBytes(StandardCharsets.UTF_8));
    return folder;
  }

  /** Returns a record in which everything that can be marked is the same word of the text. */
  static ObjectNode record(String id, String text, String word) throws IOException {
    int unit = text.indexOf(word);
    int start = text.codePointCount(0, unit);
    int end = start + word.codePointCount(0, word.length());
    int length = text.codePointCount(0, text.length());
    var json = (ObjectNode) JSON.readTree("""
        {"schema": "depesche-record/1", "number": null,
         "source": {"sha256": "0", "bytes": 1, "charset": "UTF-8"},
         "language": {"code": "de", "confidence": 1.0},
         "published": {"value": "2019-04-23", "precision": "day", "method": "option"},
         "agencies": [], "authors": [], "quotes": [],
         "mentions": [{"type": "PER", "kind": "name", "entity": "e1", "confidence": 0.9}],
         "entities": [{"id": "e1", "type": "PER", "variants": [], "count": 1, "country": null,
           "gender": null, "link": null}],
         "dates": [{"id": "t1", "type": "DATE", "mod": null, "anchor": null, "confidence": 0.9}],
         "events": [{"id": "v1", "scheme": "plover", "type": "CONSULT", "mode": null,
           "trigger": {}, "actor": [{"entity": "e1", "confidence": 0.9}], "recipient": [],
           "location": [], "destination": [], "time": ["t1"], "status": "occurred",
           "polarity": "positive", "source": "author", "speaker": null, "confidence": 0.9}],
         "provenance": {"tool": "depesche", "version": "0", "models": [], "fingerprint": "0"}}
        """);
    json.put("id", id).put("text", text);
    ((ObjectNode) json.get("source")).put("path", id + ".txt");
    json.putObject("title").put("text", text).put("start", 0).put("end", length);
    json.putArray("sections").addObject().put("kind", "body").put("start", 0).put("end", length);
    json.putArray("sentences").addObject().put("start", 0).put("end", length).put("section", 0);
    json.putArray("warnings").addObject().put("code", word).put("message", word);
    var first = (ObjectNode) json.at("/entities/0");
    first.put("name", word).put("role", word);
    ((ArrayNode) first.get("variants")).add(word);
    place((ObjectNode) json.at("/mentions/0"), word, start, end);
    place((ObjectNode) json.at("/dates/0"), word, start, end);
    ((ObjectNode) json.at("/dates/0")).put("value", word);
    place((ObjectNode) json.at("/events/0/actor/0"), word, start, end);
    ((ObjectNode) json.at("/events/0")).put("rule", word);
    var trigger = (ObjectNode) json.at("/events/0/trigger");
    trigger.put("text", word).put("lemma", word);
    trigger.putArray("parts").addObject().put("start", start).put("end", end);
    return json;
  }

  private static void place(ObjectNode node, String word, int start, int end) {
    node.put("text", word).put("start", start).put("end", end);
  }
}
