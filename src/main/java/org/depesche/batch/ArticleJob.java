package org.depesche.batch;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.depesche.batch.Outcome.Analysed;
import org.depesche.batch.Outcome.Failed;
import org.depesche.batch.Outcome.Skipped;
import org.depesche.batch.Outcome.Status;
import org.depesche.corpus.ArticleReader;
import org.depesche.corpus.RawArticle;
import org.depesche.corpus.UnreadableArticleException;
import org.depesche.json.RecordWriter;
import org.depesche.pipeline.Pipeline;

/** Takes one article file from reading to its record. One job per worker. */
final class ArticleJob {

  /**
   * What all workers of a run share; thread-safe.
   *
   * @param reader reads article files
   * @param writer writes records
   * @param past what needs no work; empty if nothing is kept from run to run
   * @param sink where results go
   */
  record Shared(ArticleReader reader, RecordWriter writer, Optional<Past> past, ArticleSink sink) {}

  private final Shared shared;
  private final Supplier<Pipeline> pipelines;
  private Pipeline pipeline;

  ArticleJob(Shared shared, Supplier<Pipeline> pipelines) {
    this.shared = shared;
    this.pipelines = pipelines;
    pipeline = pipelines.get();
  }

  /**
   * Returns what became of the file, or empty if its time was up first.
   *
   * @throws IOException if the output cannot be written
   */
  Optional<Outcome> run(Task task) throws IOException {
    try {
      var raw = shared.reader().load(task.file());
      task.read(raw.inputHash());
      var skipped = skipped(task);
      return skipped.isPresent() ? skipped : guarded(task, raw);
    } catch (UnreadableArticleException e) {
      return failed(task, Failure.unreadable(e));
    }
  }

  private Optional<Outcome> skipped(Task task) throws IOException {
    if (shared.past().isEmpty()) {
      return Optional.empty();
    }
    var past = shared.past().get();
    var known = past.unchanged(task.file(), task.inputHash());
    if (known.isPresent()) {
      var status = known.get().isFailed() ? Status.FAILED_BEFORE : Status.UNCHANGED;
      return taken(task, new Skipped(task.file(), status, known.get().reason()));
    }
    var renamed = past.reusable(task.file(), task.inputHash());
    return renamed.isEmpty() || !task.take() ? Optional.empty() : reused(task, renamed.get());
  }

  private Optional<Outcome> reused(Task task, byte[] record) throws IOException {
    shared.sink().record(task, record);
    return Optional.of(new Skipped(task.file(), Status.REUSED, ""));
  }

  private static Optional<Outcome> taken(Task task, Outcome outcome) {
    return task.take() ? Optional.of(outcome) : Optional.empty();
  }

  /** The one place where a defect is caught: it costs its article and not the run. */
  @SuppressWarnings("checkstyle:illegalcatch")
  private Optional<Outcome> guarded(Task task, RawArticle raw)
      throws IOException, UnreadableArticleException {
    Analysed analysed;
    byte[] record;
    try {
      var analysis = pipeline.analyse(shared.reader().decode(raw));
      record = shared.writer().write(analysis);
      analysed = new Analysed(task.file(), Findings.of(analysis), task.nanos());
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      pipeline = pipelines.get(); // a stage may be left in the middle of its work
      return failed(task, Failure.defect(e));
    }
    if (!task.take()) {
      return Optional.empty();
    }
    shared.sink().record(task, record);
    return Optional.of(analysed);
  }

  private Optional<Outcome> failed(Task task, Failure failure) throws IOException {
    if (!task.take()) {
      return Optional.empty();
    }
    shared.sink().failure(task, failure);
    return Optional.of(new Failed(task.file(), failure));
  }
}
