package org.depesche.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depesche.batch.Outcome.Failed;
import org.depesche.batch.Outcome.Status;
import org.depesche.records.AtomicFile;

/** Writes a run report as {@code run.json}. */
final class ReportJson {

  static final String FILE = "run.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  private ReportJson() {}

  /**
   * Figures to compare runs by.
   *
   * @param all of all articles
   * @param unique of articles without near copies, if those are to be counted once
   * @param folder how much all records hold, now and before
   */
  record Figures(Comparison all, Optional<Comparison> unique, JsonNode folder) {}

  /**
   * Averages to compare runs by.
   *
   * @param before what this run is compared with
   * @param baseline what the next run is to be compared with
   */
  record Comparison(JsonNode before, JsonNode baseline) {
    private void write(ObjectNode node) {
      node.set("before", before);
      node.set("baseline", baseline);
    }
  }

  /** Reads the report that the last run left; one that cannot be read is empty. */
  static JsonNode left(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return JSON.createObjectNode();
    }
    try {
      return JSON.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      return JSON.createObjectNode();
    }
  }

  /** Writes the report, with the figures that runs are compared by. */
  static void write(RunReport report, Figures figures, Path folder) throws IOException {
    var root = JSON.createObjectNode();
    writeHead(report, root);
    writeFiles(report, root);
    writeFindings(report.tally().findings(), root);
    writeSpeed(report, root);
    writeFailures(report, root);
    var warnings = root.putArray("warnings");
    report
        .warnings()
        .forEach(warning ->
            warnings.addObject().put("code", warning.code()).put("message", warning.message()));
    figures.all().write(root);
    root.set("folder", figures.folder());
    figures.unique().ifPresent(unique -> writeUnique(report.tally(), unique, root));
    String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    AtomicFile.write(
        folder.resolve(FILE), (text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static void writeHead(RunReport report, ObjectNode root) {
    var setting = report.setting();
    root.put("tool", setting.provenance().tool())
        .put("version", setting.provenance().version())
        .put("java", Runtime.version().toString())
        .put("fingerprint", setting.provenance().fingerprint());
    var models = root.putObject("models");
    setting.provenance().models().forEach(model -> models.put(model.name(), model.version()));
    root.put("started", report.times().start().toString())
        .put("ended", report.times().end().toString())
        .put("seconds", report.times().seconds())
        .put("threads", setting.threads())
        .put("exit_code", report.exitCode());
    root.put("stopped", report.stop().map(StopRequest.Request::reason).orElse(null));
  }

  private static void writeFiles(RunReport report, ObjectNode root) {
    root.put("files", report.setting().found().files().size());
    var status = root.putObject("status");
    for (var each : Status.values()) {
      status.put(each.name().toLowerCase(Locale.ROOT), report.number(each));
    }
    status.put("pruned", report.pruned()).put("vanished", report.vanished());
    var leftAlone = root.putObject("left_alone");
    report
        .setting()
        .found()
        .leftAlone()
        .forEach((reason, n) -> leftAlone.put(reason.name().toLowerCase(Locale.ROOT), n));
    putAll(root.putObject("reasons"), report.tally().reasons());
  }

  private static void writeFindings(Findings findings, ObjectNode root) {
    putAll(root.putObject("found"), findings.counts());
    var rates = root.putObject("per_article");
    RunComparison.RATES.forEach(
        name -> rates.put(name, RunComparison.rounded(RunComparison.rate(findings, name))));
  }

  /** A run that was stopped does not know the copies; what the next compares with is handed on. */
  private static void writeUnique(RunTally tally, Comparison comparison, ObjectNode root) {
    var node = root.putObject("unique");
    tally.unique().ifPresent(findings -> {
      node.put("copies", tally.copies());
      writeFindings(findings, node);
    });
    comparison.write(node);
  }

  private static void writeSpeed(RunReport report, ObjectNode root) {
    var speed = root.putObject("throughput");
    speed
        .put("articles_per_second", report.times().perSecond(report.number(Status.ANALYSED)))
        .put(
            "tokens_per_second",
            report.times().perSecond(report.tally().findings().get("tokens")))
        .put("startup_seconds", report.times().startupSeconds());
    root.put("peak_heap_bytes", PeakHeap.bytes());
    var slowest = root.putArray("slowest");
    for (var timed : report.tally().slowest()) {
      slowest
          .addObject()
          .put("path", timed.path())
          .put("seconds", Math.round(timed.nanos() / 1e6) / 1e3);
    }
  }

  private static void writeFailures(RunReport report, ObjectNode root) {
    var failed = root.putArray("failed");
    for (Failed failure : report.tally().failures()) {
      failed
          .addObject()
          .put("path", failure.file().path())
          .put("stage", failure.failure().stage())
          .put("code", failure.failure().code())
          .put("message", failure.failure().message());
    }
  }

  private static void putAll(ObjectNode node, Map<String, Long> counts) {
    counts.forEach(node::put);
  }
}
