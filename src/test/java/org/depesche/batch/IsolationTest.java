package org.depesche.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.depesche.batch.Outcome.Status;
import org.depesche.batch.RunOptions.Limits;
import org.depesche.batch.RunOptions.Redo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsolationTest {

  @TempDir
  Path folder;

  private TestRuns runs;

  @BeforeEach
  void twoGoodArticles() throws IOException {
    runs = new TestRuns(folder)
        .article("1_a.txt", "Der Minister reist.")
        .article("9_z.txt", "Die Kanzlerin redet.");
    runs.limits = new Limits(2, 1000, Duration.ofMillis(700), 100);
  }

  private JsonNode error(String id) throws IOException {
    return new ObjectMapper().readTree(Files.readAllBytes(runs.out.resolve(id + ".error.json")));
  }

  @ParameterizedTest
  @CsvSource({
    "Ausnahme im Werk, batch, DEFECT-BATCH",
    "Tiefe ohne Grund, batch, DEFECT-BATCH",
    "Dauer ohne Ende, pipeline, TIMEOUT",
    "'', corpus, INPUT-EMPTY",
  })
  void aBadArticleCostsItselfAlone(String text, String stage, String code) throws Exception {
    var report = runs.article("5_bad.txt", text).run();
    assertEquals(2, report.number(Status.ANALYSED));
    assertEquals(1, report.number(Status.FAILED));
    assertEquals(1, report.exitCode());
    var error = error("5_bad");
    assertEquals("5_bad.txt", error.get("path").asText());
    assertEquals(64, error.get("input").asText().length());
    assertEquals(stage, error.get("stage").asText());
    assertEquals(code, error.get("code").asText());
    assertEquals(1, error.get("attempts").asInt());
    assertFalse(error.get("message").asText().isBlank());
    assertFalse(Files.exists(runs.out.resolve("5_bad.json")));
  }

  @Test
  void anArticleThatIsTooLargeIsRefused() throws Exception {
    assertEquals(1, runs.article("5_bad.txt", "viel".repeat(1000)).run().failed());
    assertEquals("INPUT-TOO-LARGE", error("5_bad").get("code").asText());
  }

  @Test
  void aKnownFailureIsNotTriedAgainButStillCounts() throws Exception {
    runs.article("5_bad.txt", "Ausnahme").run();
    var next = runs.again();
    var report = next.run();
    assertEquals(0, next.analyses.get());
    assertEquals(1, report.number(Status.FAILED_BEFORE));
    assertEquals(1, report.exitCode());
    assertEquals(1, error("5_bad").get("attempts").asInt());
    assertTrue(runs.report().contains("\"DEFECT-BATCH\" : 1"), runs.report());
  }

  @Test
  void aKnownFailureIsTriedAgainWhenAskedTo() throws Exception {
    runs.article("5_bad.txt", "Ausnahme").run();
    var next = runs.again();
    next.redo = new Redo(false, true, false);
    next.run();
    assertEquals(1, next.analyses.get());
    assertEquals(2, error("5_bad").get("attempts").asInt());
  }

  @Test
  void aKnownFailureIsTriedAgainUnderANewFingerprint() throws Exception {
    runs.article("5_bad.txt", "Ausnahme").run();
    var next = runs.again();
    next.fingerprint = "f2";
    next.run();
    assertEquals(3, next.analyses.get());
    assertEquals(1, error("5_bad").get("attempts").asInt());
  }

  @Test
  void aMendedArticleLosesItsError() throws Exception {
    runs.article("5_bad.txt", "Ausnahme").run();
    runs.article("5_bad.txt", "Alles gut.");
    assertEquals(0, runs.again().run().exitCode());
    assertFalse(Files.exists(runs.out.resolve("5_bad.error.json")));
    assertTrue(Files.exists(runs.out.resolve("5_bad.json")));
  }

  @Test
  void aFailureTakesAwayTheRecordThatNoLongerHolds() throws Exception {
    runs.article("5_bad.txt", "Alles gut.").run();
    runs.article("5_bad.txt", "Ausnahme");
    runs.again().run();
    assertFalse(Files.exists(runs.out.resolve("5_bad.json")));
    assertFalse(runs.files().get("articles.jsonl").contains("5_bad"));
  }

  @Test
  void theEndOfMemoryEndsTheRunAndKeepsWhatWasFinished() throws Exception {
    runs.limits = Limits.usual(1);
    runs.article("5_bad.txt", "Speicher");
    var refusal = assertThrows(CannotRunException.class, runs::run);
    assertTrue(refusal.getMessage().contains("out of memory"), refusal.getMessage());
    assertTrue(runs.files().containsKey("1_a.json"));
    runs.article("5_bad.txt", "Wieder gut.");
    var report = runs.again().run();
    assertEquals(1, report.number(Status.UNCHANGED));
    assertEquals(2, report.number(Status.ANALYSED));
  }

  @Test
  void tooManyFailuresEndTheRunWithFour() throws Exception {
    for (int i = 0; i < 40; i++) {
      runs.article("5_" + i + ".txt", "Ausnahme " + i);
    }
    runs.limits = new Limits(1, 1000, Duration.ofSeconds(5), 3);
    var report = runs.run();
    assertEquals(4, report.exitCode());
    assertTrue(report.number(Status.FAILED) < 40, "gave up in time");
    assertTrue(runs.report().contains("\"exit_code\" : 4"), runs.report());
  }

  @Test
  void asManyFailuresAsAllowedEndWithOne() throws Exception {
    runs.article("5_a.txt", "Ausnahme").article("5_b.txt", "Ausnahme!");
    runs.limits = new Limits(2, 1000, Duration.ofSeconds(5), 2);
    assertEquals(1, runs.run().exitCode());
  }

  @Test
  void anArticleThatHangsDoesNotHoldUpItsWorker() throws Exception {
    runs.limits = new Limits(1, 1000, Duration.ofMillis(300), 100);
    runs.article("0_a.txt", "Dauer").article("0_b.txt", "Dauer, noch eine");
    var report = runs.run();
    assertEquals(2, report.number(Status.FAILED));
    assertEquals(2, report.number(Status.ANALYSED));
  }
}
