package org.depesche.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.depesche.records.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills processes with SIGKILL at random moments. Nothing may be left half, what was finished is kept,
 * and a run that is left alone completes with the bytes of an undisturbed one.
 */
class KilledRunTest {

  private static final int KILLS = Integer.getInteger("depesche.kills", 10);
  private static final int ARTICLES = 40;
  private static final int GROUP = 5;
  private static final long SEED = 20260301;

  @TempDir
  Path folder;

  /** The process that is killed: a run over the corpus. */
  static final class Victim {

    private Victim() {}

    public static void main(String[] args) throws Exception {
      new TestRuns(Path.of(args[0])).run();
    }
  }

  private ChildJvm jvm() {
    return new ChildJvm(folder.resolve("log.txt"));
  }

  private Process start() throws IOException {
    return jvm().start(Victim.class, folder.toString());
  }

  @Test
  void losesNothingAndLeavesNothingHalf() throws Exception {
    var runs = new TestRuns(folder);
    for (int i = 0; i < ARTICLES; i++) {
      runs.article(i % 4 + "/" + i + "_\u00fc.txt", "Artikel Nummer " + i + ".");
    }
    runs.article("krank.txt", "Ausnahme");
    end(start());
    var undisturbed = runs.files();
    assertEquals(ARTICLES + 1, undisturbed.get("manifest.jsonl").lines().count());
    var random = new Random(SEED);
    int killed = 0;
    for (int i = 0; i < KILLS; i++) {
      if (i % GROUP == 0) {
        wipe(runs.out);
      }
      int moment = ARTICLES * (i % GROUP) / (GROUP - 1) + random.nextInt(ARTICLES / GROUP);
      killed += killedAfter(moment, random.nextInt(30)) ? 1 : 0;
      checkWhole(runs.out);
      if (i % GROUP == GROUP - 1) {
        end(start());
        assertEquals(undisturbed, runs.files());
      }
    }
    assertTrue(killed >= KILLS * 3 / 4, killed + " of " + KILLS + " were still running");
  }

  /** Kills a run some milliseconds after it has come to a number of records, if it still runs. */
  private boolean killedAfter(int records, int millis) throws Exception {
    var victim = start();
    while (victim.isAlive() && records(folder.resolve("out")) < Math.min(records, ARTICLES)) {
      Thread.sleep(1);
    }
    boolean ended = victim.waitFor(millis, TimeUnit.MILLISECONDS);
    victim.destroyForcibly().waitFor();
    return !ended;
  }

  private static long records(Path out) throws IOException {
    if (!Files.exists(out)) {
      return 0;
    }
    long records = 0;
    try (var folders = Files.newDirectoryStream(out, "[0-9]")) {
      for (var each : folders) {
        records +=
            List.of(each.toFile().list((f, name) -> name.endsWith(".json"))).size();
      }
    }
    return records;
  }

  @Test
  void aFullDiskEndsTheRunAndTheNextOneCompletesIt() throws Exception {
    var runs = new TestRuns(folder);
    for (int i = 0; i < 9; i++) {
      runs.article(i + ".txt", "Artikel. ".repeat(i == 5 ? 20_000 : 10));
    }
    runs.run();
    var undisturbed = runs.files();
    wipe(runs.out);
    String java = String.join("' '", jvm().command(Victim.class, folder.toString()));
    var process = jvm().start(List.of("sh", "-c", "ulimit -f 40; exec '" + java + "'"));
    assertTrue(process.waitFor() != 0);
    assertTrue(jvm().log().contains("the output cannot be written"), jvm().log());
    checkWhole(runs.out);
    assertTrue(!Files.exists(runs.out.resolve("5.json")));
    end(start());
    assertEquals(undisturbed, runs.files());
  }

  private void end(Process process) throws IOException, InterruptedException {
    int exitCode = process.waitFor();
    assertEquals(0, exitCode, jvm().log());
  }

  private static void wipe(Path out) throws IOException {
    try (var paths = Files.walk(out)) {
      for (var path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Each file that is no temporary one and no journal is whole. */
  private static void checkWhole(Path out) throws IOException {
    if (!Files.exists(out)) {
      return;
    }
    try (var paths = Files.walk(out)) {
      for (var path : paths.filter(Files::isRegularFile).toList()) {
        String name = path.getFileName().toString();
        String text = Files.readString(path, StandardCharsets.UTF_8);
        if (name.endsWith(".json")) {
          assertTrue(new ObjectMapper().readTree(text).isObject(), name);
        } else if (!name.startsWith(".") && !name.equals(Manifest.JOURNAL)) {
          assertTrue(text.isEmpty() || text.endsWith("\n"), name);
        }
      }
    }
  }
}
