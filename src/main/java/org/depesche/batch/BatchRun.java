package org.depesche.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.depesche.corpus.ArticleFile;
import org.depesche.corpus.ArticleReader;
import org.depesche.corpus.CorpusWalker;
import org.depesche.document.Provenance;
import org.depesche.document.Sha256;
import org.depesche.pipeline.PipelineFactory;

/**
 * A run over article files. Each worker takes the next file when it is done with the last; a record is
 * written as soon as it is made, so memory does not grow with the number of articles.
 */
public final class BatchRun {

  private final RunOptions options;
  private final RunListener listener;
  private final Clock clock;

  /**
   * Creates a run.
   *
   * @param options what to do
   * @param listener is told how it gets on
   * @param clock for the report; records never see it
   */
  public BatchRun(RunOptions options, RunListener listener, Clock clock) {
    this.options = options;
    this.listener = listener;
    this.clock = clock;
  }

  /**
   * Runs to the end and returns the report.
   *
   * @throws IOException if an input does not exist or the output folder cannot be written
   */
  public RunReport run() throws IOException {
    var start = clock.instant();
    var files = new CorpusWalker().find(options.inputs());
    refuseOutputAmongInputs();
    Files.createDirectories(options.out());
    var factory = PipelineFactory.load(options.date());
    var ready = clock.instant();
    var provenance = configured(factory.provenance());
    var manifest = Manifest.read(options.out());
    var context =
        new RunContext(options.out(), provenance, options.withText(), manifest, options.force());
    listener.started(files.size());
    var outcomes = work(files, factory, context);
    outcomes.forEach(outcome -> manifest.put(outcome.entry()));
    manifest.write(options.out());
    new Tables(options.out()).write(manifest.entries());
    var report = new RunReport(outcomes, provenance, options.threads(), times(start, ready));
    report.write(options.out());
    return report;
  }

  private RunReport.Times times(Instant start, Instant ready) {
    return new RunReport.Times(start, ready, clock.instant());
  }

  /** Records written into the corpus folder would be taken for sidecars or inputs of the next run. */
  private void refuseOutputAmongInputs() {
    Path out = options.out().toAbsolutePath().normalize();
    for (var input : options.inputs()) {
      if (Files.isDirectory(input) && out.equals(input.toAbsolutePath().normalize())) {
        throw new IllegalArgumentException(
            "the output folder is an input folder: " + options.out());
      }
    }
  }

  /** The options that change records are part of the fingerprint. */
  private Provenance configured(Provenance provenance) {
    String configuration = "date=" + options.date() + "\ntext=" + options.withText();
    String fingerprint = Sha256.of(provenance.fingerprint() + "\n" + configuration);
    return new Provenance(
        provenance.tool(), provenance.version(), provenance.models(), fingerprint);
  }

  private List<Outcome> work(List<ArticleFile> files, PipelineFactory factory, RunContext context)
      throws IOException {
    var reader = new ArticleReader(options.maxBytes());
    var next = new AtomicInteger();
    int workers = Math.max(1, Math.min(options.threads(), files.size()));
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      List<Future<List<Outcome>>> parts = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        parts.add(pool.submit(
            () -> drain(files, next, new ArticleJob(context, reader, factory.create()))));
      }
      return sorted(parts);
    } finally {
      pool.shutdownNow();
    }
  }

  private List<Outcome> drain(List<ArticleFile> files, AtomicInteger next, ArticleJob job)
      throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
      var outcome = job.run(files.get(i));
      outcomes.add(outcome);
      synchronized (listener) {
        listener.finished(outcome);
      }
    }
    return outcomes;
  }

  private static List<Outcome> sorted(List<Future<List<Outcome>>> parts) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    for (var part : parts) {
      try {
        outcomes.addAll(part.get());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      } catch (ExecutionException e) {
        throw asIo(e);
      }
    }
    outcomes.sort(Comparator.comparing(Outcome::file, ArticleFile.ORDER));
    return List.copyOf(outcomes);
  }

  private static IOException asIo(ExecutionException failure) {
    var cause = failure.getCause();
    if (cause instanceof IOException io) {
      return io;
    }
    if (cause instanceof UncheckedIOException io) {
      return new IOException(io.getMessage(), io);
    }
    throw new IllegalStateException("a worker stopped", cause);
  }
}
