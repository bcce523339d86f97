package org.depesche.checking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.depesche.records.GoldenFolder;
import org.depesche.records.OutputFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FolderCheckTest {

  private static final String ID = "006_45d72d72b9adf614";
  private static final String FILE = ID + ".json: ";

  @TempDir
  Path folder;

  private GoldenFolder golden;

  @BeforeEach
  void fill() throws IOException {
    golden = new GoldenFolder(folder);
    golden.writeTables();
  }

  private List<String> faults() throws IOException {
    List<String> faults = new ArrayList<>();
    new FolderCheck(golden.out(), fault -> faults.add(fault.text())).run();
    return faults;
  }

  @Test
  void findsNothingInASoundFolder() throws IOException {
    assertEquals(List.of(), faults());
    assertEquals(golden.entries().size(), new FolderCheck(golden.out(), fault -> {}).run());
  }

  @Test
  void refusesAFolderWithoutManifest() {
    var check = new FolderCheck(new OutputFolder(folder.resolve("leer")), fault -> {});
    assertThrows(NoSuchFileException.class, check::run);
  }

  private static Arguments spoilt(Consumer<ObjectNode> change, String... faults) {
    return Arguments.of(change, List.of(faults));
  }

  private static ObjectNode object(ObjectNode record, String place) {
    return (ObjectNode) record.at(place);
  }

  static Stream<Arguments> spoiltRecords() {
    return Stream.of(
        spoilt(
            r -> object(r, "/mentions/0").put("text", "anders"),
            "/mentions/0/text: is not what stands at 5: Literaturnobelpreis 2019"),
        spoilt(
            r -> object(r, "/dates/2").put("end", 4000),
            "/dates/2: not a slice of the text: [191, 4000)",
            "/dates/2: not within a sentence"),
        spoilt(
            r -> object(r, "/events/0/trigger/parts/0").put("start", 3000).put("end", 3001),
            "/events/0/trigger/parts/0: not a slice of the text: [3000, 3001)",
            "/events/1: out of text order"),
        spoilt(
            r -> object(r, "/events/1/recipient/0").put("entity", "e99"),
            "/events/1/recipient/0/entity: no such id: e99"),
        spoilt(
            r -> ((ArrayNode) r.at("/events/2/time")).set(0, "t77"),
            "/events/2/time: no such id: t77"),
        spoilt(
            r -> object(r, "/events/0").put("same_as", "v1"),
            "/events/0/same_as: is no first telling: v1",
            "/main_event: is no first telling: v1"),
        spoilt(
            r -> {
              object(r, "/events/1").put("same_as", "v1");
              object(r, "/events/2").put("same_as", "v2");
            },
            "/events/2/same_as: is no first telling: v2"),
        spoilt(r -> r.put("main_event", "v9"), "/main_event: is no first telling: v9"),
        spoilt(r -> object(r, "/dates/2").put("anchor", "t77"), "/dates/2/anchor: no such id: t77"),
        spoilt(
            r -> object(r, "/dates/2").put("value", "2019-02-30"),
            "/dates/2/value: is no TIMEX3 value of a DATE: 2019-02-30"),
        spoilt(
            r -> object(r, "/dates/1").put("id", "t9"),
            "/dates/1/id: is t9, not t2",
            "/events/0/time: no such id: t2"),
        spoilt(r -> object(r, "/entities/0").put("count", 9), "/entities/0/count: mentions are 2"),
        spoilt(
            r -> object(r, "/sentences/1").put("section", 0),
            "/sentences/1: not within its section"),
        spoilt(
            r -> object(r, "/sections/1").put("end", 60),
            "/sections/2: text outside of sections at 60",
            "/sentences/1: not within its section"),
        spoilt(r -> r.put("id", "anders"), "/id: is anders, in the manifest " + ID));
  }

  @ParameterizedTest
  @MethodSource("spoiltRecords")
  void namesWhatIsWrongWithARecord(Consumer<ObjectNode> change, List<String> expected)
      throws IOException {
    var record = golden.record(ID);
    change.accept(record);
    List<String> texts = RecordCheckTexts.of(golden, record, ID);
    assertEquals(expected.stream().map(text -> FILE + text).sorted().toList(), texts);
  }

  @Test
  void namesWhatTheSchemaForbids() throws IOException {
    var record = golden.record(ID);
    object(record, "/events/0").put("polarity", "vielleicht");
    record.remove("quotes");
    golden.put(record);
    golden.writeTables();
    assertEquals(
        List.of(
            FILE + "/events/0/polarity: does not have a value in the enumeration"
                + " [\"positive\", \"negative\"]",
            ID + ".json: required property 'quotes' not found"),
        faults());
  }

  @Test
  void findsARecordThatIsMissingOrNoneOrUnknown() throws IOException {
    Files.delete(golden.out().record(ID));
    Files.writeString(folder.resolve("fremd.json"), "{\"schema\": \"depesche-record/1\"}", UTF_8);
    Files.writeString(folder.resolve("notizen.json"), "{}", UTF_8);
    var faults = faults();
    assertEquals(FILE + "is missing, though the manifest has it", faults.get(0));
    assertEquals("fremd.json: is not in the manifest", faults.get(faults.size() - 1));
  }

  @Test
  void saysWhereARecordIsNoJson() throws IOException {
    Path file = golden.out().record(ID);
    Files.writeString(file, Files.readString(file, UTF_8).substring(0, 40), UTF_8);
    var faults = faults();
    assertEquals(FILE + "is not as the run left it: another hash in the manifest", faults.get(0));
    assertEquals(
        FILE + "line 1, column 41: is no JSON: Unexpected end-of-input in VALUE_STRING",
        faults.get(1));
  }

  @ParameterizedTest
  @CsvSource({
    "events.csv, bekommt, erhält, 'row .*, trigger: is not what the record says'",
    "events.csv, '^article,', 'artikel,', 'row 1, article: is not what the record says'",
    "articles.csv, '(?s)\r\n.*', '\r\n', 'ends before the row .*'",
    "mentions.csv, '\\z', 'x,0,e1\r\n', 'row .*: has no record'",
    "dates.csv, '\\z', '\"x\"y\r\n', 'line .*: is no CSV: .*'",
    "articles.jsonl, bekommt, erhält, 'line .*: is not the record of " + ID + "'",
    "articles.jsonl, '\\z', '{}', 'line 13: has no record'",
  })
  void comparesTheTablesWithTheRecords(
      String name, String pattern, String replacement, String expected) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(
        file, Files.readString(file, UTF_8).replaceFirst(pattern, replacement), UTF_8);
    var faults = faults();
    assertEquals(1, faults.size(), faults.toString());
    assertEquals("", faults.get(0).replaceFirst(name + ": " + expected, ""));
  }

  @Test
  void findsATableThatIsMissing() throws IOException {
    Files.delete(folder.resolve("roles.csv"));
    assertEquals(List.of("roles.csv: is missing"), faults());
  }

  /** The faults of a record by themselves: the tables are built from it as it is. */
  private static final class RecordCheckTexts {
    static List<String> of(GoldenFolder golden, ObjectNode record, String id) throws IOException {
      byte[] bytes = org.depesche.records.RecordTree.line(record).getBytes(UTF_8);
      Files.write(golden.out().record(id), bytes);
      List<String> faults = new ArrayList<>();
      new FolderCheck(golden.out(), fault -> faults.add(fault.text())).run();
      return faults.stream()
          .filter(text -> text.startsWith(id) && !text.contains("another hash"))
          .sorted()
          .toList();
    }
  }
}
