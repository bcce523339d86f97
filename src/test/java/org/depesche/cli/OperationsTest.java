package org.depesche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever is called at night finds each code in the page on operations. */
class OperationsTest {

  private static final Path SOURCES = Path.of("src/main/java/org/depesche");
  private static final Pattern CODE =
      Pattern.compile("(?:UnreadableArticleException|Notice|Failure)\\(\\s*\"([A-Z]+[A-Z-]*)\"");
  private static final Pattern EXIT_CODE = Pattern.compile("(?m)^ *(\\d+) {3}\\S");

  private static String page() throws IOException {
    return Files.readString(Path.of("src/doc/operations.md"), StandardCharsets.UTF_8);
  }

  @Test
  void explainsEachCodeOfArticlesAndWarnings() throws IOException {
    var codes = new TreeSet<String>();
    try (var files = Files.walk(SOURCES)) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        var matcher = CODE.matcher(Files.readString(file, StandardCharsets.UTF_8));
        while (matcher.find()) {
          codes.add(matcher.group(1));
        }
      }
    }
    assertTrue(
        codes.contains("INPUT-GONE") && codes.contains("MANIFEST-DAMAGED"), codes.toString());
    for (var code : codes) {
      assertTrue(page().contains("`" + code + "`"), code);
    }
  }

  @Test
  void explainsEachExitCodeOfTheHelp() throws IOException {
    var help = new StringWriter();
    assertEquals(0, Main.run(new PrintWriter(help), new PrintWriter(help), "run", "--help"));
    var matcher =
        EXIT_CODE.matcher(help.toString().substring(help.toString().indexOf("Exit codes")));
    int codes = 0;
    while (matcher.find()) {
      assertTrue(
          Pattern.compile("(?m)^\\|[ \\d,]*\\b" + matcher.group(1) + "\\b")
              .matcher(page())
              .find(),
          matcher.group(1));
      codes++;
    }
    assertEquals(8, codes, help.toString());
  }
}
