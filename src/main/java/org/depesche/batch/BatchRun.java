package org.depesche.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.depesche.batch.RunListener.Notice;
import org.depesche.corpus.ArticleReader;
import org.depesche.corpus.CorpusWalker;
import org.depesche.corpus.FoundFiles;
import org.depesche.json.RecordWriter;
import org.depesche.records.Manifest;
import org.depesche.records.OutputFolder;
import org.depesche.registry.EntityRegistry;
import org.depesche.tables.Tables;

/**
 * A run over article files into an output folder: records, tables, manifest and report. What an
 * earlier run did and still holds is not done again; a run that is killed loses nothing it finished.
 */
public final class BatchRun {

  /** The exit code of a run that was given up since too many articles failed. */
  public static final int TOO_MANY_FAILURES = 4;

  private final RunOptions options;
  private final RunListener listener;
  private final StopRequest stop;
  private final Clock clock;

  /**
   * Creates a run.
   *
   * @param options what to do
   * @param listener is told how it gets on
   * @param stop asks it to stop early
   * @param clock for the report; records never see it
   */
  public BatchRun(RunOptions options, RunListener listener, StopRequest stop, Clock clock) {
    this.options = options;
    this.listener = listener;
    this.stop = stop;
    this.clock = clock;
  }

  /**
   * Runs to the end and returns the report.
   *
   * @throws IOException if an input does not exist
   * @throws CannotRunException if models are missing, the output cannot be written or memory ends
   * @throws OutputLockedException if another run holds the output folder
   */
  public RunReport run() throws IOException, CannotRunException, OutputLockedException {
    return run(() -> Engine.load(options.content()));
  }

  RunReport run(Supplier<Engine> engines)
      throws IOException, CannotRunException, OutputLockedException {
    var start = clock.instant();
    OutputGuard.refuseOutputAmongInputs(options);
    var found = new CorpusWalker().find(options.inputs());
    var lock = OutputGuard.lock(options.out());
    try (lock) {
      var out = new OutputFolder(options.out());
      out.sweep();
      var engine = Engines.load(engines).configured(options.content());
      var times = new RunReport.Times(start, clock.instant(), clock.instant());
      listener.started(found);
      return run(out, engine, found, times);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotRunException("interrupted", e);
    }
  }

  private RunReport run(OutputFolder out, Engine engine, FoundFiles found, RunReport.Times times)
      throws IOException, CannotRunException, InterruptedException {
    var manifest = Manifest.read(out.folder());
    manifest.write(out.folder());
    var past = new Past(out, manifest, engine.provenance().fingerprint(), options.redo());
    notice(manifest, past);
    var tally = new RunTally(options.unique());
    Optional<Throwable> fatal;
    try (var journal = Journal.open(out.folder())) {
      var sink = new FolderSink(out, past, journal);
      var shared = new ArticleJob.Shared(
          new ArticleReader(options.limits().maxBytes()),
          new RecordWriter(engine.provenance(), options.content().withText()),
          Optional.of(past),
          sink);
      var work = new RunWork(shared, engine, listener, outcome -> count(tally, outcome));
      fatal = new Workers(found.files(), options.limits(), stop, work).run();
    }
    if (fatal.isPresent()) {
      throw Engines.fatal(fatal.get());
    }
    manifest.addJournal(out.folder());
    return finish(out, new RunEnd(engine, found, times, tally), manifest);
  }

  private void notice(Manifest manifest, Past past) {
    if (manifest.brokenLines() > 0) {
      listener.noticed(new Notice(
          "MANIFEST-DAMAGED",
          manifest.brokenLines() + " lines of the manifest are damaged; their articles are redone",
          true));
    }
    long outdated = manifest.all().stream()
        .filter(entry -> !entry.fingerprint().equals(past.fingerprint()))
        .count();
    if (outdated > 0) {
      listener.noticed(new Notice(
          "FINGERPRINT-CHANGED",
          "code, configuration, models or lexica have changed: " + outdated
              + " articles of earlier runs are analysed again",
          false));
    }
  }

  private void count(RunTally tally, Outcome outcome) {
    tally.add(outcome);
    giveUp(tally, options.limits(), stop);
  }

  /** Stops a run in which too much fails: the fault is then not the articles'. */
  static void giveUp(RunTally tally, RunOptions.Limits limits, StopRequest stop) {
    if (tally.number(Outcome.Status.FAILED) > limits.maxFailures()) {
      stop.stop(
          "more than " + limits.maxFailures() + " articles failed",
          TOO_MANY_FAILURES,
          limits.articleTimeout());
    }
  }

  /**
   * What a run knows when its workers are done.
   *
   * @param engine what analysed
   * @param found the files
   * @param times when it started
   * @param tally what became of the files
   */
  private record RunEnd(Engine engine, FoundFiles found, RunReport.Times times, RunTally tally) {}

  private RunReport finish(OutputFolder out, RunEnd end, Manifest manifest) throws IOException {
    boolean complete = !stop.isRequested();
    var gone = new Pruning(out, manifest, end.found());
    int pruned = complete && mayPrune(end.found(), gone) ? gone.prune() : 0;
    manifest.write(out.folder());
    var figures = FolderFigures.with(out);
    if (complete) {
      var tables = new Tables(out, manifest.entries());
      figures.count(tables);
      if (end.tally().number(Outcome.Status.ANALYSED) > 0 && options.unique()) {
        end.tally().countOnce(tables.groups()::isFirst);
      }
      new EntityRegistry(out.folder()).write();
    }
    return report(out.folder(), end, figures, new Gone(pruned, gone.remaining()));
  }

  /** An empty corpus is more likely a folder that is not mounted than one that was cleared. */
  private boolean mayPrune(FoundFiles found, Pruning gone) {
    boolean nothingLeft = found.files().isEmpty() && found.growing().isEmpty();
    if (options.redo().prune() && nothingLeft && !gone.gone().isEmpty()) {
      listener.noticed(new Notice(
          "PRUNE-REFUSED", "no article was found at all, so no record is removed", true));
      return false;
    }
    return options.redo().prune();
  }

  /** How many articles are gone: their records removed, or kept. */
  private record Gone(int pruned, int vanished) {}

  private RunReport report(Path folder, RunEnd end, FolderFigures figures, Gone gone)
      throws IOException {
    var comparisons = Comparisons.of(end.tally(), options.unique(), folder);
    var warnings = comparisons.warnings();
    warnings.forEach(listener::noticed);
    var report = new RunReport(
        new RunSetting(end.engine().provenance(), options.limits().threads(), end.found()),
        new RunReport.Times(end.times().start(), end.times().ready(), clock.instant()),
        end.tally(),
        gone.pruned(),
        gone.vanished(),
        stop.request(),
        warnings);
    ReportJson.write(report, comparisons.figures(figures.json()), folder);
    return report;
  }
}
