package org.depesche.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.depesche.records.GoldenFolder;
import org.depesche.records.RecordTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

  private static final String ID = "006_45d72d72b9adf614";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @TempDir
  Path folder;

  private GoldenFolder golden;

  @BeforeEach
  void fill() throws IOException {
    golden = new GoldenFolder(folder);
  }

  private List<CSVRecord> rows(String table) throws IOException {
    try (var parser =
        FORMAT.parse(Files.newBufferedReader(folder.resolve(table + ".csv"), UTF_8))) {
      return parser.getRecords();
    }
  }

  private List<JsonNode> records() throws IOException {
    try (var lines = Files.lines(folder.resolve("articles.jsonl"), UTF_8)) {
      return lines.map(TablesTest::parse).toList();
    }
  }

  private static JsonNode parse(String line) {
    try {
      return RecordTree.read(line.getBytes(UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"entities", "mentions", "dates", "events"})
  void haveARowForEachItemOfTheRecords(String list) throws IOException {
    golden.writeTables();
    long items = records().stream().mapToLong(record -> record.get(list).size()).sum();
    assertTrue(items > 10);
    assertEquals(items, rows(list).size());
    assertEquals(records().size(), rows("articles").size());
  }

  @Test
  void haveARowForEachFillerOfARole() throws IOException {
    golden.writeTables();
    long fillers = records().stream()
        .flatMap(record -> StreamSupport.stream(record.get("events").spliterator(), false))
        .mapToLong(event -> List.of("actor", "recipient", "location", "destination").stream()
            .mapToLong(role -> event.get(role).size())
            .sum())
        .sum();
    assertEquals(fillers, rows("roles").size());
  }

  @Test
  void haveTheColumnsThatAreDocumented() throws IOException {
    golden.writeTables();
    var sections = Files.readString(Path.of("src/doc/tables.md"), UTF_8).split("\n## ");
    for (int i = 1; i < sections.length; i++) {
      String table = sections[i].lines().findFirst().orElseThrow();
      var documented = sections[i]
          .lines()
          .filter(line -> line.startsWith("| `"))
          .map(line -> line.substring(3, line.indexOf('`', 3)))
          .toList();
      assertEquals(
          String.join(",", documented),
          Files.readAllLines(folder.resolve(table + ".csv"), UTF_8).get(0));
    }
    assertEquals(Layout.ALL.size(), sections.length - 1);
  }

  @ParameterizedTest
  @CsvSource({
    "=SUMME(A1), '''=SUMME(A1)'",
    "+43 1, '''+43 1'",
    "-vorn, '''-vorn'",
    "@konto, '''@konto'",
    "a=b, a=b",
    "'Sie sagte: \"Nein\", und ging', 'Sie sagte: \"Nein\", und ging'",
  })
  void guardWhatASpreadsheetWouldRun(String title, String cell) throws IOException {
    titled(title);
    assertEquals(cell, rowOf(ID).get("title"));
  }

  @Test
  void keepLineBreaksWithinCells() throws IOException {
    titled("zwei\r\nZeilen");
    assertEquals("zwei\r\nZeilen", rowOf(ID).get("title"));
  }

  private CSVRecord rowOf(String article) throws IOException {
    return rows("articles").stream()
        .filter(row -> row.get("article").equals(article))
        .findFirst()
        .orElseThrow();
  }

  private void titled(String title) throws IOException {
    var record = golden.record(ID);
    ((ObjectNode) record.get("title")).put("text", title);
    golden.put(record);
    golden.writeTables();
  }

  @Test
  void keepListsOfNamesAndIdsInStep() throws IOException {
    var record = golden.record(ID);
    var event = (ObjectNode) record.at("/events/1");
    var actors = (ArrayNode) event.get("actor");
    actors.addObject().putNull("entity").put("start", 0).put("end", 3).put("text", "a|b");
    actors.addObject().put("entity", "e1").put("start", 5).put("end", 8).put("text", "er");
    golden.put(record);
    golden.writeTables();
    var row = rows("events").stream()
        .filter(r -> r.get("article").equals(ID) && r.get("event").equals("v2"))
        .findFirst()
        .orElseThrow();
    assertEquals("a/b|" + record.at("/entities/0/name").asText(), row.get("actor"));
    assertEquals("|e1", row.get("actor_ids"));
    assertEquals("bekommt", row.get("trigger"));
    assertTrue(row.get("sentence_text").contains("bekommt"), row.toString());
  }

  @Test
  void leaveTheSentenceOutWhereTheRecordHasNoText() throws IOException {
    golden.put(golden.record(ID).putNull("text"));
    golden.writeTables();
    for (var row : rows("events")) {
      assertEquals(row.get("article").equals(ID), row.get("sentence_text").isEmpty());
    }
  }

  @Test
  void areLeftAloneWhileNothingHasChanged() throws IOException {
    golden.writeTables();
    var before = keys();
    golden.writeTables();
    assertEquals(before, keys());
    titled("Ein anderer Titel");
    assertNotEquals(before, keys());
  }

  @ParameterizedTest
  @ValueSource(strings = {"events.csv", "articles.jsonl"})
  void areRestoredWhenSpoilt(String name) throws IOException {
    golden.writeTables();
    String before = Files.readString(folder.resolve(name), UTF_8);
    Files.writeString(folder.resolve(name), before.replaceFirst("a", "b"), UTF_8);
    golden.writeTables();
    assertEquals(before, Files.readString(folder.resolve(name), UTF_8));
  }

  /** A file that is written anew is another file under the same name. */
  private Map<Path, Object> keys() throws IOException {
    Map<Path, Object> keys = new java.util.TreeMap<>();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(path -> path.toString().endsWith(".csv")).toList()) {
        keys.put(file, Files.getAttribute(file, "unix:ino"));
      }
    }
    return keys;
  }
}
