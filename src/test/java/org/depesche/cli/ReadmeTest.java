package org.depesche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesche.records.GoldenFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows is what the tool does. */
class ReadmeTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/006_45d72d72b9adf614.json");

  private static final String ID = "006_45d72d72b9adf614";

  @TempDir
  Path folder;

  private static List<String> readme() throws IOException {
    return Files.readAllLines(Path.of("README.md"), StandardCharsets.UTF_8);
  }

  private static String withoutComma(String line) {
    return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
  }

  /** Returns the lines of all blocks in a language. */
  private static List<String> shown(String language) throws IOException {
    List<String> shown = new ArrayList<>();
    boolean inside = false;
    for (var line : readme()) {
      inside = line.startsWith("```") ? line.equals("```" + language) : inside;
      if (inside && !line.startsWith("```")) {
        shown.add(line);
      }
    }
    assertFalse(shown.isEmpty());
    return shown;
  }

  /** Makes an output folder of the reviewed records. */
  private Path folder(String name, int events) throws IOException {
    var golden = new GoldenFolder(folder.resolve(name));
    var record = golden.record(ID);
    var kept = record.withArray("events");
    while (kept.size() > events) {
      kept.remove(kept.size() - 1);
    }
    golden.put(record);
    golden.writeTables();
    return folder.resolve(name);
  }

  @Test
  void showsWhatTablesAndChecksReallySay() throws IOException {
    Path old = folder("old", 2);
    Path out = folder("out", 3);
    var table = Files.readString(out.resolve("events.csv"), StandardCharsets.UTF_8);
    var rows = List.of(table.split("\r\n"));
    assertEquals(rows.get(0), shown("csv").get(0));
    assertTrue(rows.containsAll(shown("csv")), shown("csv").toString());
    var said = new StringWriter();
    Main.run(new PrintWriter(said), new PrintWriter(said), "validate", out.toString());
    Main.run(new PrintWriter(said), new PrintWriter(said), "diff", old.toString(), out.toString());
    var lines = said.toString().lines().toList();
    assertTrue(lines.containsAll(shown("text")), said.toString());
  }

  @Test
  void showsLinesOfARealRecord() throws IOException {
    Set<String> record = Files.readAllLines(GOLDEN, StandardCharsets.UTF_8).stream()
        .map(ReadmeTest::withoutComma)
        .collect(Collectors.toSet());
    for (var line : shown("json")) {
      assertTrue(record.contains(withoutComma(line)), line);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "config",
        "schema",
        "report",
        "inspect",
        "train outlines",
        "validate",
        "diff",
        "export",
        "unmatched",
        "train names",
        "train parser",
        "train tagger",
        "train gazetteer",
        "train given-names",
        "evaluate names",
        "evaluate dates",
        "evaluate sections",
        "evaluate segmentation",
        "evaluate tagging",
        "evaluate parsing",
        "evaluate speed"
      })
  void namesCommandsThatExist(String command) {
    var out = new StringWriter();
    String[] line = (command + " --help").split(" ");
    int exit = Main.run(new PrintWriter(out), new PrintWriter(out), line);
    assertTrue(exit == 0 && out.toString().contains("Usage: depesche " + command), out.toString());
  }
}
