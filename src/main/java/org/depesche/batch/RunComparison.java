package org.depesche.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.depesche.batch.RunListener.Notice;

/**
 * Compares what a run found in an article, on average, with the last run that analysed enough to
 * compare with. Halved findings and doubled defects are warned of.
 */
final class RunComparison {

  /** What should not fall. */
  private static final List<String> YIELDS =
      List.of("tokens", "sentences", "mentions", "dates", "events");

  /** What should not rise. */
  private static final List<String> DEFECTS =
      List.of("without_title", "without_body", "dates_unresolved", "warnings", "failed");

  static final List<String> RATES = List.of(
      "tokens",
      "sentences",
      "mentions",
      "dates",
      "events",
      "without_title",
      "without_body",
      "dates_unresolved",
      "warnings");

  /** Fewer articles tell nothing. */
  private static final int FEWEST_ARTICLES = 10;

  /** A defect in fewer articles than one of twenty may double by chance. */
  private static final double RARE = 0.05;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode before;
  private final String note;

  private RunComparison(JsonNode before, String note) {
    this.before = before;
    this.note = note;
  }

  /** Reads the baseline that the last run left; a report that cannot be read is none. */
  static RunComparison with(Path folder) throws IOException {
    return new RunComparison(ReportJson.left(folder).path("baseline"), "");
  }

  /** Reads the baseline of articles without near copies that the last run left. */
  static RunComparison unique(Path folder) throws IOException {
    return new RunComparison(
        ReportJson.left(folder).at("/unique/baseline"), " (near copies counted once)");
  }

  static double rate(Findings findings, String name) {
    return findings.get(name) / (double) Math.max(1, findings.get("articles"));
  }

  static double rounded(double rate) {
    return Math.round(rate * 1000) / 1000.0;
  }

  /** Returns what this run is compared with; empty if there is nothing. */
  JsonNode before() {
    return before.isObject() ? before : JSON.createObjectNode();
  }

  /** Returns what the next run is to be compared with. */
  JsonNode baseline(Findings findings, long failed) {
    if (findings.get("articles") < FEWEST_ARTICLES) {
      return before();
    }
    var node = JSON.createObjectNode();
    rates(findings, failed).forEach((name, rate) -> node.put(name, rounded(rate)));
    return node;
  }

  private static SortedMap<String, Double> rates(Findings findings, long failed) {
    SortedMap<String, Double> rates = new TreeMap<>();
    RATES.forEach(name -> rates.put(name, rate(findings, name)));
    rates.put("failed", failed / (double) Math.max(1, failed + findings.get("articles")));
    return rates;
  }

  /** Returns what collapsed. */
  List<Notice> warnings(Findings findings, long failed) {
    List<Notice> warnings = new ArrayList<>();
    if (findings.get("articles") + failed >= FEWEST_ARTICLES) {
      var now = rates(findings, failed);
      YIELDS.forEach(name -> compareYield(name, now.get(name), warnings));
      DEFECTS.forEach(name -> compareDefect(name, now.get(name), warnings));
    }
    return warnings;
  }

  private void compareYield(String name, double now, List<Notice> warnings) {
    double then = before.path(name).asDouble();
    if (now <= then / 2 && then > 0) {
      warnings.add(notice("COLLAPSE-", name, then, now));
    }
  }

  private void compareDefect(String name, double now, List<Notice> warnings) {
    if (before.has(name) && now >= 2 * before.get(name).asDouble() && now > RARE) {
      warnings.add(notice("RISE-", name, before.get(name).asDouble(), now));
    }
  }

  private Notice notice(String code, String name, double then, double now) {
    String key = name.toUpperCase(Locale.ROOT).replace('_', '-');
    String message =
        String.format(Locale.ROOT, "%s per article: %.3f, in the run before %.3f", name, now, then);
    return new Notice(code + key, message + note, true);
  }
}
