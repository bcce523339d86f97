package org.depesche.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.depesche.batch.ReportJson.Comparison;
import org.depesche.batch.RunListener.Notice;

/**
 * A run beside the run before.
 *
 * @param tally what the run did
 * @param all compares all articles
 * @param unique compares them without near copies, if those are to be counted once
 */
record Comparisons(RunTally tally, RunComparison all, Optional<RunComparison> unique) {

  static Comparisons of(RunTally tally, boolean unique, Path folder) throws IOException {
    return new Comparisons(
        tally,
        RunComparison.with(folder),
        unique ? Optional.of(RunComparison.unique(folder)) : Optional.empty());
  }

  /** Returns what collapsed: without near copies, if both runs were counted so. */
  List<Notice> warnings() {
    var comparison =
        unique.filter(c -> tally.unique().isPresent() && !c.before().isEmpty());
    return comparison.isPresent()
        ? comparison.get().warnings(tally.unique().orElseThrow(), failed())
        : all.warnings(tally.findings(), failed());
  }

  private long failed() {
    return tally.number(Outcome.Status.FAILED);
  }

  /** Returns what the report tells, with how much the folder holds. */
  ReportJson.Figures figures(JsonNode folder) {
    return new ReportJson.Figures(
        figures(all, Optional.of(tally.findings())),
        unique.map(comparison -> figures(comparison, tally.unique())),
        folder);
  }

  /** What was not counted leaves the baseline as it was. */
  private Comparison figures(RunComparison comparison, Optional<Findings> findings) {
    var baseline = findings.map(found -> comparison.baseline(found, failed()));
    return new Comparison(comparison.before(), baseline.orElseGet(comparison::before));
  }
}
