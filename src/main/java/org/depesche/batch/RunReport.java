package org.depesche.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depesche.batch.Outcome.Analysed;
import org.depesche.batch.Outcome.Counts;
import org.depesche.batch.Outcome.Failed;
import org.depesche.document.Provenance;

/**
 * What a run did: {@code run.json}. The only output that knows a clock.
 *
 * @param outcomes what became of each file, in natural order of paths
 * @param provenance what made the records
 * @param threads number of workers
 * @param times when it started, was ready and ended
 */
public record RunReport(List<Outcome> outcomes, Provenance provenance, int threads, Times times) {

  static final String FILE = "run.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Copies the outcomes. */
  public RunReport {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * When things happened.
   *
   * @param start the run began
   * @param ready the models were loaded
   * @param end all records were written
   */
  public record Times(Instant start, Instant ready, Instant end) {

    double seconds() {
      return Duration.between(start, end).toMillis() / 1000.0;
    }

    double analysisSeconds() {
      return Math.max(0.001, Duration.between(ready, end).toMillis() / 1000.0);
    }
  }

  /** Returns how many files came to each end: {@code analysed}, {@code failed}, {@code unchanged}. */
  public Map<String, Long> statuses() {
    Map<String, Long> counts = new TreeMap<>(Map.of("analysed", 0L, "failed", 0L, "unchanged", 0L));
    outcomes.forEach(outcome -> counts.merge(outcome.status(), 1L, Long::sum));
    return counts;
  }

  /** Returns the files that failed. */
  public List<Failed> failures() {
    return outcomes.stream()
        .filter(Failed.class::isInstance)
        .map(Failed.class::cast)
        .toList();
  }

  /** Returns what was found in the articles of this run. */
  public Counts counts() {
    return outcomes.stream()
        .filter(Analysed.class::isInstance)
        .map(outcome -> ((Analysed) outcome).counts())
        .reduce(Counts.none(), Counts::plus);
  }

  /** Returns one sentence on the run. */
  public String summary() {
    var statuses = statuses();
    return String.format(
        java.util.Locale.ROOT,
        "%d articles: %d analysed, %d unchanged, %d failed in %.1f s",
        outcomes.size(),
        statuses.get("analysed"),
        statuses.get("unchanged"),
        statuses.get("failed"),
        times.seconds());
  }

  void write(Path folder) throws IOException {
    String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree());
    AtomicFile.write(
        folder.resolve(FILE), (text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private ObjectNode tree() {
    var root = JSON.createObjectNode();
    root.put("tool", provenance.tool()).put("version", provenance.version());
    root.put("fingerprint", provenance.fingerprint());
    root.put("started", times.start().toString()).put("ended", times.end().toString());
    root.put("seconds", times.seconds()).put("threads", threads).put("files", outcomes.size());
    var status = root.putObject("status");
    statuses().forEach(status::put);
    var counts = counts();
    var found = root.putObject("found");
    found
        .put("bytes", counts.bytes())
        .put("tokens", counts.tokens())
        .put("mentions", counts.names());
    found
        .put("dates", counts.dates())
        .put("events", counts.events())
        .put("warnings", counts.warnings());
    var speed = root.putObject("throughput");
    speed.put("articles_per_second", perSecond(statuses().get("analysed")));
    speed.put("tokens_per_second", perSecond(counts.tokens()));
    speed.put(
        "startup_seconds", Duration.between(times.start(), times.ready()).toMillis() / 1000.0);
    var failed = root.putArray("failed");
    for (var failure : failures()) {
      var node = failed
          .addObject()
          .put("path", failure.file().path())
          .put("stage", failure.failure().stage());
      node.put("code", failure.failure().code())
          .put("message", failure.failure().message());
    }
    return root;
  }

  private double perSecond(long count) {
    return Math.round(10 * count / times.analysisSeconds()) / 10.0;
  }
}
