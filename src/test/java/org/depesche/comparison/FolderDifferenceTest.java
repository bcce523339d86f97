package org.depesche.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.depesche.records.GoldenFolder;
import org.depesche.records.Manifest;
import org.depesche.records.OutputFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderDifferenceTest {

  private static final String ID = "006_45d72d72b9adf614";

  @TempDir
  Path folder;

  private GoldenFolder before;
  private GoldenFolder after;

  @BeforeEach
  void fill() throws IOException {
    before = new GoldenFolder(folder.resolve("alt"));
    after = new GoldenFolder(folder.resolve("neu"));
  }

  private void change(Consumer<ObjectNode> change) throws IOException {
    var record = after.record(ID);
    change.accept(record);
    after.put(record);
  }

  private List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    var totals =
        new FolderDifference(before.out(), after.out()).tell(new DifferenceText(lines::add));
    assertEquals(totals.isSame(), lines.get(0).startsWith("articles: "), lines.toString());
    return lines;
  }

  private static ObjectNode object(ObjectNode record, String place) {
    return (ObjectNode) record.at(place);
  }

  @Test
  void findsNothingBetweenEqualFolders() throws IOException {
    assertEquals(
        "articles: 12 in both, 0 of them differ; 0 gone, 0 new", lines().get(0));
  }

  @Test
  void doesNotCompareConfidences() throws IOException {
    change(r -> object(r, "/events/1").put("confidence", 0.11));
    assertTrue(new FolderDifference(before.out(), after.out())
        .tell(new DifferenceText(line -> {}))
        .isSame());
  }

  @Test
  void tellsWhatHasChangedOfAnEvent() throws IOException {
    change(r -> {
      object(r, "/events/1").put("type", "AID").put("mode", "economic");
      ((ArrayNode) r.at("/events/1/recipient")).removeAll();
    });
    var lines = lines();
    assertEquals(ID, lines.get(0));
    assertEquals(
        "  ~ events 256 \"bekommt\" type: CEREMONY -> AID; mode: award -> economic;"
            + " recipient: Olga Tokarczuk -> none",
        lines.get(1));
    var counts = lines.stream().map(line -> line.strip().replaceAll(" +", " ")).toList();
    assertTrue(counts.containsAll(List.of("AID 0 1 0", "CEREMONY 1 0 0")), counts.toString());
    assertTrue(
        lines.contains("fields that changed: events.mode 1, events.recipient 1, events.type 1"));
  }

  @Test
  void tellsWhatIsGoneAndNew() throws IOException {
    change(r -> {
      ((ArrayNode) r.get("events")).remove(1);
      var date = ((ArrayNode) r.get("dates")).addObject();
      date.put("id", "t6").put("type", "DATE").put("value", "2020").putNull("mod");
      date.put("start", 0).put("end", 3).put("text", "EIL");
    });
    var lines = lines();
    assertTrue(lines.contains("  + dates 0 \"EIL\" DATE value=2020"), lines.toString());
    assertTrue(
        lines.stream().anyMatch(line -> line.startsWith("  - events 256 \"bekommt\" CEREMONY")),
        lines.toString());
  }

  @Test
  void followsItemsThroughATextThatHasChanged() throws IOException {
    change(r -> {
      object(r, "/source").put("sha256", "0");
      r.get("dates")
          .forEach(
              date -> ((ObjectNode) date).put("start", 1 + date.get("start").asInt()));
    });
    var lines = lines();
    assertTrue(lines.get(1).startsWith("  ~ article source: "), lines.toString());
    assertTrue(lines.stream().noneMatch(line -> line.contains("dates 1")), lines.toString());
  }

  @Test
  void tellsOfArticlesThatOneFolderHasAlone() throws IOException {
    var manifest = Manifest.read(before.out().folder());
    manifest.remove(ID);
    manifest.write(before.out().folder());
    var lines = lines();
    assertEquals("+ " + ID, lines.get(0));
    assertTrue(lines.contains("articles: 11 in both, 0 of them differ; 0 gone, 1 new"));
  }

  @Test
  void writesTheSameAsJson() throws IOException {
    change(r -> object(r, "/dates/2").put("value", "2019-10-17"));
    var out = new StringWriter();
    var totals = new FolderDifference(before.out(), after.out()).tell(new DifferenceJson(out));
    assertFalse(totals.isSame());
    var json = new ObjectMapper().readTree(out.toString());
    var change = json.at("/articles/0/changes/0");
    assertEquals(ID, json.at("/articles/0/article").asText());
    assertEquals("changed", change.at("/change").asText());
    assertEquals("2019-10-10", change.at("/changed/0/old").asText());
    assertEquals("2019-10-17", change.at("/changed/0/new").asText());
    assertEquals(1, json.at("/sum/lists/dates/changed").asInt());
    assertEquals(12, json.at("/sum/articles/both").asInt());
  }

  @Test
  void refusesAFolderWithoutManifest() {
    var difference = new FolderDifference(before.out(), new OutputFolder(folder));
    assertThrows(NoSuchFileException.class, () -> difference.tell(new DifferenceText(line -> {})));
  }
}
