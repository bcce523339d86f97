package org.depesche.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.depesche.batch.Outcome.Status;
import org.depesche.batch.RunOptions.Limits;
import org.depesche.batch.RunOptions.Redo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeRunTest {

  @TempDir
  Path folder;

  private TestRuns runs;

  @BeforeEach
  void emptyCorpus() throws IOException {
    runs = new TestRuns(folder);
    Files.createDirectories(runs.corpus);
  }

  private void articles(int number, String text) throws IOException {
    for (int i = 0; i < number; i++) {
      runs.article(i % 7 + "/" + i + "_x.txt", text + " Nummer " + i + ".");
    }
  }

  @Test
  void nothingToDoIsDone() throws Exception {
    assertEquals(0, runs.run().exitCode());
    assertEquals("", runs.files().get("manifest.jsonl"));
  }

  @Test
  void writesTheSameBytesForAnyNumberOfThreads() throws Exception {
    articles(60, "Ein Artikel,");
    runs.article("3/krank.txt", "Ausnahme");
    runs.limits = Limits.usual(1);
    runs.run();
    for (int threads : new int[] {2, 5}) {
      var next = runs.again();
      next.out = folder.resolve("out" + threads);
      next.limits = Limits.usual(threads);
      next.run();
      assertEquals(runs.files(), next.files());
    }
  }

  @Test
  void aSecondRunIsTurnedAwayWhileTheFirstHoldsTheFolder() throws Exception {
    articles(1, "Ein Artikel,");
    Files.createDirectories(runs.out);
    var held = OutputLock.take(runs.out);
    try (held) {
      assertTrue(Files.exists(runs.out.resolve(OutputLock.FILE)));
      assertThrows(OutputLockedException.class, runs::run);
    }
    assertEquals(0, runs.again().run().exitCode());
  }

  @Test
  void aRequestToStopKeepsWhatIsDoneAndTheNextRunCompletesIt() throws Exception {
    articles(40, "Ein Artikel,");
    runs.run();
    var undisturbed = runs.files();
    var next = runs.again();
    next.redo = new Redo(true, false, false);
    next.limits = Limits.usual(1);
    next.stop.stop("SIGTERM", 143, Duration.ofSeconds(5));
    var report = next.run();
    assertEquals(143, report.exitCode());
    assertTrue(runs.report().contains("\"stopped\" : \"SIGTERM\""), runs.report());
    runs.again().run();
    assertEquals(undisturbed, runs.files());
  }

  @Test
  void anArticleThatOutlastsTheGraceIsLeftForTheNextRun() throws Exception {
    runs.article("1_a.txt", "Dauer");
    new Thread(() -> stopSoon(runs.stop)).start();
    long start = System.nanoTime();
    var report = runs.run();
    assertEquals(143, report.exitCode());
    assertEquals(0, report.failed());
    assertTrue(System.nanoTime() - start < Duration.ofSeconds(10).toNanos());
    assertFalse(Files.exists(runs.out.resolve("1_a.error.json")));
  }

  private static void stopSoon(StopRequest stop) {
    try {
      Thread.sleep(200);
      stop.stop("SIGTERM", 143, Duration.ofMillis(300));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mit Leerzeichen und 'Zeichen' \"%&#;.txt",
        "Zeile\numgebrochen.txt",
        "\u00fcbergr\u00f6\u00dfe.txt",
        "u\u0308bergro\u0308\u00dfe.txt",
        "-vorn.txt",
        "\u8bb0\u8005 \ud83d\ude00.txt",
        ".a/b.txt"
      })
  void takesOddNames(String name) throws Exception {
    Path file = runs.corpus.resolve("o" + name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "Ein Artikel.");
    assertEquals(1, runs.run().number(Status.ANALYSED));
    assertTrue(
        runs.files().containsKey("o" + name.replace(".txt", ".json")), runs.files()::toString);
    assertEquals(1, runs.again().run().number(Status.UNCHANGED));
  }

  @Test
  void takesBothFormsOfAnUmlautSideBySide() throws Exception {
    runs.article("\u00fc.txt", "Zusammengesetzt.").article("u\u0308.txt", "Zerlegt.");
    assertEquals(2, runs.run().number(Status.ANALYSED));
    assertTrue(runs.files().get("\u00fc.json").contains("Zusammengesetzt"));
    assertTrue(runs.files().get("u\u0308.json").contains("Zerlegt"));
  }

  @ParameterizedTest
  @ValueSource(ints = {244, 245, 250, 251})
  void takesNamesAsLongAsNamesCanBe(int length) throws Exception {
    String stem = "\u00e4".repeat(length / 2) + "x".repeat(length % 2);
    runs.article(stem + ".txt", "Ein Artikel.").article(stem.substring(1) + "yy.txt", "Ausnahme");
    var report = runs.run();
    assertEquals(1, report.number(Status.ANALYSED));
    assertEquals(1, report.number(Status.FAILED));
    var next = runs.again().run();
    assertEquals(1, next.number(Status.UNCHANGED));
    assertEquals(1, next.number(Status.FAILED_BEFORE));
  }

  @Test
  void refusesAnOutputFolderThatIsNone() throws Exception {
    articles(1, "Ein Artikel,");
    Files.writeString(runs.out, "eine Datei");
    assertThrows(CannotRunException.class, runs::run);
  }

  @Test
  void refusesToWriteAmongTheInputs() throws Exception {
    articles(1, "Ein Artikel,");
    Files.createSymbolicLink(runs.out, runs.corpus);
    assertThrows(IllegalArgumentException.class, runs::run);
  }

  @Test
  void refusesToRunWithoutModels() {
    var run = new BatchRun(runs.options(), runs, runs.stop, TestRuns.CLOCK);
    assertThrows(
        CannotRunException.class,
        () -> run.run(() -> {
          throw new NullPointerException("names.bin");
        }));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void streamsRecordsInNaturalOrder(int threads) throws Exception {
    articles(100, "Ein Artikel,");
    runs.article("3/0_lang.txt", "Weile").article("0/0_krank.txt", "Ausnahme");
    runs.limits = Limits.usual(threads);
    List<String> lines = new ArrayList<>();
    var report = new StreamRun(runs.options(), runs, runs.stop, TestRuns.CLOCK)
        .run(lines::add, runs::engine);
    assertEquals(1, report.exitCode());
    assertFalse(Files.exists(runs.out));
    runs.again().run();
    assertEquals(runs.files().get("articles.jsonl"), String.join("", lines));
  }

  @Test
  void endsQuietlyWhenNobodyReadsTheStream() throws Exception {
    articles(200, "Weile,");
    List<String> lines = new ArrayList<>();
    var report = new StreamRun(runs.options(), runs, runs.stop, TestRuns.CLOCK)
        .run(line -> lines.add(line) && lines.size() < 3, runs::engine);
    assertEquals(0, report.exitCode());
    assertEquals(3, lines.size());
    assertTrue(report.number(Status.ANALYSED) < 200, report.summary());
  }

  @Test
  void reportsWhatBecameOfTheFiles() throws Exception {
    articles(12, "Ein Artikel,");
    runs.article("krank.txt", "Ausnahme").article(".versteckt.txt", "x").article("a.pdf", "x");
    runs.run();
    String report = runs.report();
    for (var part : List.of(
        "\"files\" : 13",
        "\"analysed\" : 12",
        "\"failed\" : 1",
        "\"DEFECT-BATCH\" : 1",
        "\"hidden\" : 1",
        "\"other\" : 1",
        "\"exit_code\" : 1",
        "\"started\" : \"2026-03-01T02:00:00Z\"",
        "\"without_title\" : 12")) {
      assertTrue(report.contains(part), part + " in " + report);
    }
    assertArrayEquals(
        new int[] {10}, IntStream.of(report.split("\"seconds\" : ").length - 2).toArray());
  }
}
