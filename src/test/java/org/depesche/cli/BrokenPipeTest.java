package org.depesche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.depesche.batch.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenPipeTest {

  @TempDir
  private Path folder;

  @Test
  void aReaderThatHasEnoughEndsTheRunQuietly() throws Exception {
    Path log = folder.resolve("log.txt");
    var command =
        new ChildJvm(log).command(Main.class, "run", "corpus", "-o", "-", "-t", "1", "--quiet");
    var process = new ProcessBuilder(command).redirectError(log.toFile()).start();
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      assertTrue(out.readLine().startsWith("{"));
    }
    assertTrue(process.waitFor(5, TimeUnit.MINUTES));
    assertEquals("", Files.readString(log));
    assertEquals(ExitCode.DONE, process.exitValue());
  }
}
