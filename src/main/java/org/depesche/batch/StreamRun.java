package org.depesche.batch;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.depesche.corpus.ArticleReader;
import org.depesche.corpus.CorpusWalker;
import org.depesche.json.RecordWriter;

/** A run that sends its records away as JSON lines and keeps nothing. */
public final class StreamRun {

  private final RunOptions options;
  private final RunListener listener;
  private final StopRequest stop;
  private final Clock clock;

  /**
   * Creates a run.
   *
   * @param options what to do; the output folder is not used
   * @param listener is told how it gets on
   * @param stop asks it to stop early
   * @param clock for the report
   */
  public StreamRun(RunOptions options, RunListener listener, StopRequest stop, Clock clock) {
    this.options = options;
    this.listener = listener;
    this.stop = stop;
    this.clock = clock;
  }

  /**
   * Runs to the end, or until a line is not wanted.
   *
   * @param lines takes a record, one line with its line end, and returns whether more are wanted
   * @throws IOException if an input does not exist
   * @throws CannotRunException if models are missing or memory ends
   */
  public RunReport run(Predicate<String> lines) throws IOException, CannotRunException {
    return run(lines, () -> Engine.load(options.content()));
  }

  RunReport run(Predicate<String> lines, Supplier<Engine> engines)
      throws IOException, CannotRunException {
    var start = clock.instant();
    var found = new CorpusWalker().find(options.inputs());
    var engine = Engines.load(engines).configured(options.content());
    var ready = clock.instant();
    listener.started(found);
    var sink = new StreamSink(lines);
    var shared = new ArticleJob.Shared(
        new ArticleReader(options.limits().maxBytes()),
        new RecordWriter(engine.provenance(), options.content().withText()),
        Optional.empty(),
        sink);
    var tally = new RunTally(false);
    var work = new RunWork(shared, engine, listener, outcome -> count(tally, outcome, sink));
    work(new Workers(found.files(), options.limits(), stop, work));
    return new RunReport(
        new RunSetting(engine.provenance(), options.limits().threads(), found),
        new RunReport.Times(start, ready, clock.instant()),
        tally,
        0,
        0,
        stop.request(),
        List.of());
  }

  private void count(RunTally tally, Outcome outcome, StreamSink sink) {
    tally.add(outcome);
    BatchRun.giveUp(tally, options.limits(), stop);
    if (sink.isClosed()) {
      stop.stop("output closed", RunReport.DONE, options.limits().articleTimeout());
    }
  }

  private static void work(Workers workers) throws IOException, CannotRunException {
    try {
      var fatal = workers.run();
      if (fatal.isPresent()) {
        throw Engines.fatal(fatal.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotRunException("interrupted", e);
    }
  }
}
