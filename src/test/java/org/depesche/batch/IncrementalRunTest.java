package org.depesche.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.depesche.batch.Outcome.Status;
import org.depesche.batch.RunOptions.Redo;
import org.depesche.records.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncrementalRunTest {

  @TempDir
  Path folder;

  private TestRuns runs;

  @BeforeEach
  void threeArticles() throws Exception {
    runs = new TestRuns(folder)
        .article("1_a.txt", "Der Minister reist.")
        .article("2_b.txt", "Die Kanzlerin redet.")
        .article("archiv/3_c.txt", "Das Parlament tagt.");
    runs.run();
    assertEquals(3, runs.analyses.get());
  }

  @Test
  void leavesAloneWhatHasNotChanged() throws Exception {
    var before = runs.files();
    var old = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
    Files.setLastModifiedTime(runs.out.resolve("1_a.json"), old);
    var next = runs.again();
    assertEquals(3, next.run().number(Status.UNCHANGED));
    assertEquals(0, next.analyses.get());
    assertEquals(before, next.files());
    assertEquals(old, Files.getLastModifiedTime(runs.out.resolve("1_a.json")));
  }

  @Test
  void seesAChangeThatLeavesSizeAndTimeAsTheyWere() throws Exception {
    Path file = runs.corpus.resolve("1_a.txt");
    var time = Files.getLastModifiedTime(file);
    runs.article("1_a.txt", "Der Minister weint.");
    Files.setLastModifiedTime(file, time);
    var next = runs.again();
    assertEquals(1, next.run().number(Status.ANALYSED));
    assertTrue(next.files().get("1_a.json").contains("weint"));
  }

  @Test
  void tellsHowMuchTheFolderHoldsAndHeldBefore() throws Exception {
    assertEquals("{} 3 3", folderFigures());
    runs.article("4_d.txt", "Der Minister reist.");
    runs.again().run();
    assertEquals("3 4 4", folderFigures());
    runs.again().run();
    assertEquals("4 4 4", folderFigures());
    Files.delete(runs.out.resolve("run.json"));
    runs.again().run();
    assertEquals("{} 4 4", folderFigures());
  }

  /** Returns how many articles there were, are, and are with near copies counted once. */
  private String folderFigures() throws Exception {
    var figures = ReportJson.left(runs.out).path("folder");
    var before = figures.path("before");
    String then = before.isEmpty() ? before.toString() : before.path("articles").asText();
    return then + " " + figures.at("/now/articles") + " " + figures.at("/now/groups");
  }

  @Test
  void seesAChangeOfTheSidecar() throws Exception {
    Files.writeString(runs.corpus.resolve("1_a.meta.json"), "{\"date\": \"2020-01-02\"}");
    assertEquals(1, runs.again().run().number(Status.ANALYSED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"half\": "})
  void restoresARecordThatWasSpoilt(String content) throws Exception {
    var before = runs.files();
    Files.writeString(runs.out.resolve("2_b.json"), content);
    var next = runs.again();
    assertEquals(1, next.run().number(Status.ANALYSED));
    assertEquals(before, next.files());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2_b.json", "articles.jsonl", "articles.csv", "events.csv", "entities.csv"})
  void restoresAFileThatWasLost(String name) throws Exception {
    var before = runs.files();
    Files.delete(runs.out.resolve(name));
    var next = runs.again();
    next.run();
    assertEquals(before, next.files());
  }

  @Test
  void redoesAllWhenForced() throws Exception {
    var next = runs.again();
    next.redo = new Redo(true, false, false);
    assertEquals(3, next.run().number(Status.ANALYSED));
  }

  @Test
  void redoesAllUnderANewFingerprintAndSaysSo() throws Exception {
    var same = runs.again();
    same.run();
    assertEquals(List.of(), same.notices);
    var next = runs.again();
    next.fingerprint = "f2";
    assertEquals(3, next.run().number(Status.ANALYSED));
    assertEquals(List.of("FINGERPRINT-CHANGED"), next.notices);
  }

  @ParameterizedTest
  @CsvSource({"1_a.txt, 7_neu.txt", "1_a.txt, archiv/a.txt", "archiv/3_c.txt, Übersicht \"c\".txt"})
  void takesOverTheRecordOfARenamedInput(String old, String now) throws Exception {
    Files.move(runs.corpus.resolve(old), runs.corpus.resolve(now));
    var next = runs.again();
    next.redo = new Redo(false, false, true);
    var report = next.run();
    assertEquals(1, report.number(Status.REUSED));
    assertEquals(0, next.analyses.get());
    var fresh = runs.again();
    fresh.redo = new Redo(true, false, false);
    var taken = next.files();
    fresh.run();
    assertEquals(fresh.files(), taken);
  }

  @Test
  void analysesAgainWhatIsRenamedToADate() throws Exception {
    Files.move(runs.corpus.resolve("1_a.txt"), runs.corpus.resolve("2014-07-14_a.txt"));
    assertEquals(1, runs.again().run().number(Status.ANALYSED));
  }

  @Test
  void keepsTheRecordOfAVanishedInputUnlessAskedToPrune() throws Exception {
    Files.delete(runs.corpus.resolve("2_b.txt"));
    var report = runs.again().run();
    assertEquals(1, report.vanished());
    assertTrue(runs.files().containsKey("2_b.json"));
    var next = runs.again();
    next.redo = new Redo(false, false, true);
    assertEquals(1, next.run().pruned());
    assertFalse(next.files().containsKey("2_b.json"));
    assertFalse(next.files().get("articles.jsonl").contains("2_b"));
    assertFalse(next.files().get("manifest.jsonl").contains("2_b"));
  }

  @Test
  void prunesNothingWhenTheCorpusIsEmpty() throws Exception {
    for (var path : List.of("1_a.txt", "2_b.txt", "archiv/3_c.txt")) {
      Files.delete(runs.corpus.resolve(path));
    }
    var next = runs.again();
    next.redo = new Redo(false, false, true);
    assertEquals(3, next.run().vanished());
    assertEquals(List.of("PRUNE-REFUSED"), next.notices);
    assertTrue(next.files().containsKey("2_b.json"));
  }

  @Test
  void tellsWithoutTouchingAnythingWhatItWouldDo() throws Exception {
    runs.article("4_d.txt", "Neues.").article("1_a.txt", "Anderes.").article("5_e.txt", "");
    Files.move(runs.corpus.resolve("2_b.txt"), runs.corpus.resolve("9_b.txt"));
    var before = runs.files();
    var next = runs.again();
    next.redo = new Redo(false, false, true);
    List<String> lines = new ArrayList<>();
    new DryRun(next.options()).tell(lines::add, next::engine);
    assertEquals(
        List.of(
            "analyse\t1_a.txt",
            "analyse\t4_d.txt",
            "analyse\t5_e.txt",
            "rename\t9_b.txt",
            "prune\t2_b.txt"),
        lines);
    assertEquals(before, next.files());
    assertEquals(0, next.analyses.get());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 40, 200, 500})
  void survivesATruncatedManifest(int bytes) throws Exception {
    var before = runs.files();
    Path manifest = runs.out.resolve(Manifest.FILE);
    byte[] whole = Files.readAllBytes(manifest);
    Files.write(manifest, java.util.Arrays.copyOf(whole, bytes));
    var next = runs.again();
    next.run();
    assertEquals(before, next.files());
  }

  @Test
  void readsTheJournalOfADeadRunUpToWhereItWasCut() throws Exception {
    var before = runs.files();
    Path manifest = runs.out.resolve(Manifest.FILE);
    List<String> lines = Files.readAllLines(manifest, StandardCharsets.UTF_8);
    Files.delete(manifest);
    Files.writeString(
        runs.out.resolve(Manifest.JOURNAL),
        "\n" + lines.get(0) + "\n\n" + lines.get(1) + "\n\n" + lines.get(2).substring(0, 30));
    var next = runs.again();
    assertEquals(2, next.run().number(Status.UNCHANGED));
    assertEquals(1, next.analyses.get());
    assertEquals(List.of("MANIFEST-DAMAGED"), next.notices);
    assertEquals(before, next.files());
  }

  @Test
  void sweepsWhatDeadRunsLeftHalfWritten() throws Exception {
    Path stale = runs.out.resolve("archiv/.depesche-4711-12.tmp");
    Files.writeString(stale, "{\"half\": ");
    runs.again().run();
    assertFalse(Files.exists(stale));
  }
}
