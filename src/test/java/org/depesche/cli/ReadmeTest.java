package org.depesche.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows is what the tool does. */
class ReadmeTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/006_45d72d72b9adf614.json");

  private static List<String> readme() throws IOException {
    return Files.readAllLines(Path.of("README.md"), StandardCharsets.UTF_8);
  }

  private static String withoutComma(String line) {
    return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
  }

  @Test
  void showsLinesOfARealRecord() throws IOException {
    Set<String> record = Files.readAllLines(GOLDEN, StandardCharsets.UTF_8).stream()
        .map(ReadmeTest::withoutComma)
        .collect(Collectors.toSet());
    var lines = readme();
    int start = lines.indexOf("```json") + 1;
    var shown = lines.subList(start, start + lines.subList(start, lines.size()).indexOf("```"));
    assertFalse(shown.isEmpty());
    for (var line : shown) {
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
