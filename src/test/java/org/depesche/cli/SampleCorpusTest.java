package org.depesche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depesche.records.Records;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job over {@code corpus/}: sound records, the same bytes with one thread and four.
 */
class SampleCorpusTest {

  private static final List<String> TABLES =
      List.of("articles.jsonl", "articles.csv", "entities.csv", "events.csv", "manifest.jsonl");

  @TempDir
  static Path folder;

  private static Map<String, String> withOneThread;
  private static Map<String, String> withFour;

  @BeforeAll
  static void run() throws IOException {
    withOneThread = run(1);
    withFour = run(4);
  }

  /** Runs the main job as its users do and returns the files it leaves, by path. */
  private static Map<String, String> run(int threads) throws IOException {
    Path out = folder.resolve("out" + threads);
    var err = new StringWriter();
    String[] line = {"run", "corpus", "-o", out.toString(), "--threads", "" + threads, "--quiet"};
    assertEquals(
        0,
        Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), line),
        err.toString());
    assertEquals("", err.toString());
    Map<String, String> files = new TreeMap<>();
    try (var paths = Files.walk(out)) {
      for (var path : paths.filter(Files::isRegularFile).toList()) {
        String name = out.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readString(path, StandardCharsets.UTF_8));
      }
    }
    assertTrue(files.remove("run.json").contains("\"analysed\""));
    return files;
  }

  private static Map<String, String> records(Map<String, String> files) {
    Map<String, String> records = new TreeMap<>(files);
    records.keySet().removeIf(name -> !name.endsWith(".json"));
    return records;
  }

  @Test
  void leavesARecordForEachArticleAndAllTables() throws IOException {
    try (var articles = Files.walk(Path.of("corpus"))) {
      assertEquals(
          articles.filter(path -> path.toString().endsWith(".txt")).count(),
          records(withOneThread).size());
    }
    assertTrue(
        withOneThread.keySet().containsAll(TABLES), withOneThread.keySet().toString());
  }

  @Test
  void writesTheSameBytesWithOneThreadAndFour() {
    assertEquals(withOneThread, withFour);
  }

  @Test
  void writesSoundRecords() {
    records(withOneThread)
        .forEach((name, record) -> Records.check(record.getBytes(StandardCharsets.UTF_8), name));
  }
}
