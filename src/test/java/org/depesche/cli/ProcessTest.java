package org.depesche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.depesche.batch.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: the end of its memory, a terminal at its other end. */
class ProcessTest {

  private static final String ESCAPE = "\u001b[";

  /** Gives the process a terminal. */
  private static final Path SCRIPT = Path.of("/usr/bin/script");

  @TempDir
  Path folder;

  private ChildJvm jvm() {
    return new ChildJvm(folder.resolve("log.txt"));
  }

  @Test
  void tooLittleMemoryForTheModelsEndsWithThreeAndAdvice() throws Exception {
    var jvm = jvm();
    String out = folder.resolve("out").toString();
    List<String> command = new ArrayList<>(jvm.command(Main.class, "run", "corpus", "-o", out));
    command.add(command.indexOf("-Xmx512m") + 1, "-Xmx40m");
    assertEquals(3, jvm.start(command).waitFor(), jvm.log());
    assertTrue(jvm.log().contains("OutOfMemoryError"), jvm.log());
    assertTrue(jvm.log().contains("-Xmx"), jvm.log());
    assertFalse(Files.exists(folder.resolve("out/manifest.jsonl")));
  }

  @Test
  void coloursATerminalUnlessToldNotTo() throws Exception {
    assumeTrue(Files.isExecutable(SCRIPT));
    assertTrue(inTerminal("env -u NO_COLOR -u CI TERM=xterm").contains(ESCAPE));
    assertFalse(inTerminal("env -u CI TERM=xterm NO_COLOR=1").contains(ESCAPE));
  }

  /** Returns what a person would see. */
  private String inTerminal(String environment) throws IOException, InterruptedException {
    var jvm = jvm();
    Path article;
    try (var files = Files.list(Path.of("corpus"))) {
      article = files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
    String command = jvm.command(Main.class, "inspect", article.toString()).stream()
        .map(word -> "'" + word + "'")
        .collect(Collectors.joining(" "));
    var process = jvm.start(List.of(
        SCRIPT.toString(),
        "-qec",
        environment + " " + command,
        folder.resolve("typescript").toString()));
    assertEquals(0, process.waitFor(), jvm.log());
    return jvm.log();
  }
}
