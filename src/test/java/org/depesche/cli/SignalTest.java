package org.depesche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.depesche.batch.ChildJvm;
import org.depesche.batch.SlowRun;
import org.depesche.batch.StopRequest;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalTest {

  private static final int ARTICLES = 400;

  @TempDir
  Path folder;

  /** The process that is sent a signal. */
  static final class Victim {

    private Victim() {}

    public static void main(String[] args) throws Exception {
      var stop = new StopRequest();
      var signals = SignalStop.install(stop, Duration.ofSeconds(5));
      try (signals) {
        new SlowRun(Path.of(args[0]), ARTICLES).run(stop);
      }
    }
  }

  private Process startAndAwaitRecords(ChildJvm jvm) throws IOException, InterruptedException {
    var process = jvm.start(Victim.class, folder.toString());
    while (process.isAlive() && records() < 3) {
      Thread.sleep(20);
    }
    return process;
  }

  private long records() throws IOException {
    if (!Files.isDirectory(folder.resolve("out"))) {
      return 0;
    }
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.filter(file -> file.toString().endsWith(".json")).count();
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "INT, 130"})
  void aSignalEndsTheRunInOrder(String signal, int exitCode) throws Exception {
    Assumptions.assumeFalse(
        signal.equals("INT") && isInterruptIgnored(),
        "started with SIGINT ignored, as by a shell in the background; children inherit that");
    var jvm = new ChildJvm(folder.resolve("log.txt"));
    var process = startAndAwaitRecords(jvm);
    new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
        .start()
        .waitFor();
    assertEquals(exitCode, process.waitFor(), jvm.log());
    Path out = folder.resolve("out");
    assertFalse(Files.exists(out.resolve("manifest.journal")));
    List<String> manifest =
        Files.readAllLines(out.resolve("manifest.jsonl"), StandardCharsets.UTF_8);
    assertTrue(manifest.size() >= 3 && manifest.size() < ARTICLES, manifest.size() + " entries");
    assertEquals(manifest.size() + 1, records(), "a record each, and the report");
    String report = Files.readString(out.resolve("run.json"), StandardCharsets.UTF_8);
    assertTrue(report.contains("\"stopped\" : \"SIG" + signal + "\""), report);
    assertTrue(report.contains("\"exit_code\" : " + exitCode), report);
  }

  private static boolean isInterruptIgnored() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    try (Stream<String> lines = Files.lines(status, StandardCharsets.UTF_8)) {
      return lines
          .filter(line -> line.startsWith("SigIgn:"))
          .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }
  }

  @Test
  void aLockEndsWithItsProcess() throws Exception {
    var jvm = new ChildJvm(folder.resolve("log.txt"));
    var holder = startAndAwaitRecords(jvm);
    var out = new java.io.StringWriter();
    String[] line = {"run", "corpus", "--out=" + folder.resolve("out"), "--quiet"};
    int whileHeld = Main.run(new java.io.PrintWriter(out), new java.io.PrintWriter(out), line);
    assertEquals(75, whileHeld, out.toString());
    holder.destroyForcibly().waitFor();
    deleteCorpus();
    assertEquals(0, new SlowRun(folder, 1).run(new StopRequest()));
  }

  private void deleteCorpus() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("corpus"))) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
  }
}
