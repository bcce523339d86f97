package org.depesche.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.depesche.batch.Outcome.Analysed;
import org.depesche.batch.RunListener.Notice;
import org.depesche.corpus.ArticleFile;
import org.depesche.corpus.FoundFiles;
import org.depesche.document.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunComparisonTest {

  @TempDir
  Path folder;

  /** Returns what is warned of when articles with so much follow articles with so much. */
  private List<String> warnings(int articles, Findings then, Findings now) throws Exception {
    write(articles, then);
    return write(articles, now);
  }

  private List<String> write(int articles, Findings each) throws Exception {
    return write(articles, each, new RunTally(false));
  }

  private List<String> write(int articles, Findings each, RunTally tally) throws Exception {
    for (int i = 0; i < articles; i++) {
      tally.add(new Analysed(new ArticleFile(Path.of("a"), Path.of(""), i + ".txt"), each, i));
    }
    var comparisons = Comparisons.of(tally, false, folder);
    var warnings = comparisons.warnings();
    var now = TestRuns.CLOCK.instant();
    var setting =
        new RunSetting(new Provenance("depesche", "0", List.of(), "f"), 1, FoundFiles.none());
    var report = new RunReport(
        setting, new RunReport.Times(now, now, now), tally, 0, 0, Optional.empty(), warnings);
    var none = new ObjectMapper().createObjectNode();
    ReportJson.write(report, comparisons.figures(none), folder);
    return warnings.stream().map(Notice::code).toList();
  }

  private static Findings found(String name, long number) {
    var counts = new TreeMap<>(java.util.Map.of("articles", 1L));
    counts.put(name, number);
    return new Findings(counts);
  }

  @ParameterizedTest
  @CsvSource({
    "events, 8, 4, COLLAPSE-EVENTS",
    "events, 8, 5, ",
    "events, 0, 0, ",
    "events, 4, 8, ",
    "dates, 6, 0, COLLAPSE-DATES",
    "without_body, 0, 1, RISE-WITHOUT-BODY",
    "warnings, 1, 2, RISE-WARNINGS",
    "warnings, 2, 3, ",
    "without_title, 1, 0, ",
  })
  void warnsOfHalvedFindingsAndDoubledDefects(String name, long then, long now, String code)
      throws Exception {
    assertEquals(
        Optional.ofNullable(code).stream().toList(),
        warnings(10, found(name, then), found(name, now)));
  }

  @Test
  void aFewArticlesTellNothing() throws Exception {
    assertEquals(List.of(), warnings(9, found("events", 8), found("events", 0)));
  }

  @Test
  void aRunWithFewArticlesLeavesTheBaselineAsItWas() throws Exception {
    write(10, found("events", 8));
    write(2, found("events", 0));
    assertEquals(List.of("COLLAPSE-EVENTS"), write(10, found("events", 1)));
  }

  @Test
  void aSpoiltReportIsNone() throws Exception {
    Files.writeString(folder.resolve("run.json"), "{\"base", StandardCharsets.UTF_8);
    assertEquals(List.of(), write(10, found("events", 0)));
  }
}
