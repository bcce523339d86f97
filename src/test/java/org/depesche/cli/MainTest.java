package org.depesche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.depesche.json.RecordSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), args);
  }

  @Test
  void printsTheVersionOfTheBuild() {
    assertEquals(0, run("--version"));
    assertTrue(out.toString().matches("depesche \\d+\\.\\d+\\.\\d+\\R"), out.toString());
  }

  @Test
  void printsTheSchemaThatShips() {
    assertEquals(0, run("schema"));
    assertEquals(RecordSchema.text(), out.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "schema", "train", "evaluate"})
  void explainsEachCommand(String command) {
    assertEquals(0, run(command, "--help"));
    assertTrue(out.toString().contains("Usage: depesche " + command), out.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "walk",
        "run",
        "run --threads 0 x",
        "run --date gestern x",
        "run /no/such/folder",
        "--nonsense"
      })
  void refusesWrongUsageWithTwo(String line) {
    assertEquals(2, run(line.isEmpty() ? new String[0] : line.split(" ")));
    assertTrue(!err.toString().isBlank());
  }

  /** No file can be made in these folders, even by the superuser. */
  @ParameterizedTest
  @ValueSource(strings = {"/proc/self", "/proc/self/out"})
  @EnabledOnOs(OS.LINUX)
  void refusesAnOutputFolderThatCannotBeWrittenWithThree(String out) {
    assertEquals(3, run("run", "corpus", "-o", out));
    assertTrue(err.toString().startsWith("depesche: the output folder cannot be written"));
  }
}
