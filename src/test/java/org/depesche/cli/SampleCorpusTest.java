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
 * The main job over {@code corpus/}: sound records, the same bytes with one thread and four, equal to
 * the records under {@code src/test/resources/golden} but for what made them. {@code
 * -Dgolden.update=true} writes those anew; read the difference before committing it.
 */
class SampleCorpusTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final List<String> TABLES = List.of(
      "articles.jsonl",
      "articles.csv",
      "entities.csv",
      "mentions.csv",
      "dates.csv",
      "events.csv",
      "roles.csv",
      "tables.sha256",
      "entities.jsonl",
      "entities.ids.tsv",
      "manifest.jsonl");

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

  @Test
  void writesTheRecordsThatWereReviewed() throws IOException {
    Map<String, String> actual = new TreeMap<>();
    records(withOneThread)
        .forEach((name, record) -> actual.put(name.replace('/', '-'), withoutProvenance(record)));
    if (Boolean.getBoolean("golden.update")) {
      update(actual);
    }
    Map<String, String> expected = new TreeMap<>();
    try (var paths = Files.list(GOLDEN)) {
      for (var path : paths.filter(path -> path.toString().endsWith(".json")).toList()) {
        expected.put(path.getFileName().toString(), Files.readString(path, StandardCharsets.UTF_8));
      }
    }
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((name, record) -> assertEquals(record, actual.get(name), name));
  }

  private static void update(Map<String, String> actual) throws IOException {
    Files.createDirectories(GOLDEN);
    try (var old = Files.list(GOLDEN)) {
      for (var path : old.filter(path -> path.toString().endsWith(".json")).toList()) {
        Files.delete(path);
      }
    }
    for (var record : actual.entrySet()) {
      Files.writeString(GOLDEN.resolve(record.getKey()), record.getValue(), StandardCharsets.UTF_8);
    }
  }

  /** A new version, model or rule changes what made every record; the rest should stay. */
  private static String withoutProvenance(String record) {
    return record
        .lines()
        .filter(line -> !line.startsWith("  \"provenance\": "))
        .reduce("", (a, b) -> a + b + "\n");
  }
}
