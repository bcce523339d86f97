package org.depesche.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.depesche.batch.Outcome.Analysed;
import org.depesche.batch.Outcome.Status;
import org.depesche.batch.RunListener.Notice;
import org.depesche.corpus.ArticleFile;
import org.depesche.corpus.FoundFiles;
import org.depesche.document.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that count near copies once. */
class UniqueRunTest {

  @TempDir
  Path folder;

  /** Makes two reports, of which one has two copies: one of them was cut, one got a word more. */
  private TestRuns copies(boolean unique) throws Exception {
    var runs = new TestRuns(folder);
    runs.unique = unique;
    String report = words("wort", 60);
    return runs.article("1.txt", report)
        .article("2.txt", words("satz", 60))
        .article("3.txt", report + " Ende")
        .article("4.txt", report.substring(0, 400));
  }

  private static String words(String stem, int number) {
    return IntStream.range(0, number).mapToObj(i -> stem + i).collect(Collectors.joining(" "));
  }

  @Test
  void countsCopiesOnceBesideAll() throws Exception {
    var runs = copies(true);
    var summary = runs.run().summary();
    assertTrue(summary.startsWith("4 articles: 4 analysed (2 of them near copies), 0 un"), summary);
    var report = ReportJson.left(runs.out);
    assertEquals(4, report.at("/found/articles").asInt());
    assertEquals(2, report.at("/unique/found/articles").asInt());
    assertEquals(2, report.at("/unique/copies").asInt());
    assertEquals(
        (words("wort", 60) + words("satz", 60)).length(),
        report.at("/unique/found/bytes").asInt());
    assertEquals(4, report.at("/folder/now/articles").asInt());
    assertEquals(2, report.at("/folder/unique/now/articles").asInt());
  }

  @Test
  void writesTheSameRecordsAndTables() throws Exception {
    var runs = copies(false);
    runs.run();
    assertFalse(ReportJson.left(runs.out).has("unique"));
    var files = runs.files();
    var next = runs.again();
    next.unique = true;
    assertEquals(4, next.run().number(Status.UNCHANGED));
    assertEquals(files, next.files());
    assertEquals(
        "2", ReportJson.left(runs.out).at("/folder/unique/before/articles").asText());
  }

  /** Ends a run in which the first articles are copied, or one that does not know. */
  private List<String> run(Findings[] articles, Optional<Integer> firsts) throws Exception {
    var tally = new RunTally(true);
    for (int i = 0; i < articles.length; i++) {
      var file = new ArticleFile(Path.of("a"), Path.of(""), i + ".txt");
      tally.add(new Analysed(file, articles[i], i));
    }
    firsts.ifPresent(number -> tally.countOnce(id -> Integer.parseInt(id) < number));
    var comparisons = Comparisons.of(tally, true, folder);
    var warnings = comparisons.warnings();
    var now = TestRuns.CLOCK.instant();
    var setting =
        new RunSetting(new Provenance("depesche", "0", List.of(), "f"), 1, FoundFiles.none());
    var report = new RunReport(
        setting, new RunReport.Times(now, now, now), tally, 0, 0, Optional.empty(), warnings);
    ReportJson.write(report, comparisons.figures(new ObjectMapper().createObjectNode()), folder);
    return warnings.stream().map(Notice::message).toList();
  }

  private static Findings[] found(int few, int many, int copies) {
    return IntStream.range(0, 10 + copies)
        .mapToObj(i -> new Findings(
            new TreeMap<>(Map.of("articles", 1L, "events", (long) (i < 10 ? few : many)))))
        .toArray(Findings[]::new);
  }

  @Test
  void seesACollapseThatCopiesHide() throws Exception {
    assertEquals(List.of(), run(found(8, 8, 0), Optional.of(10)));
    assertEquals(List.of(), run(found(8, 8, 0), Optional.empty()));
    assertEquals(
        List.of("events per article: 3.000, in the run before 8.000 (near copies counted once)"),
        run(found(3, 8, 30), Optional.of(10)));
  }

  @Test
  void comparesAllArticlesWithARunThatCountedAll() throws Exception {
    Files.writeString(folder.resolve("run.json"), "{\"baseline\": {\"events\": 8}}");
    assertEquals(
        List.of("events per article: 3.000, in the run before 8.000"),
        run(found(3, 3, 5), Optional.of(10)));
  }
}
