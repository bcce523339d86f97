package org.depesche.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;

/** What the workers of a run do, and who is told of it. */
final class RunWork implements Workers.Work {

  private final ArticleJob.Shared shared;
  private final Engine engine;
  private final RunListener listener;
  private final Consumer<Outcome> counter;

  RunWork(
      ArticleJob.Shared shared, Engine engine, RunListener listener, Consumer<Outcome> counter) {
    this.shared = shared;
    this.engine = engine;
    this.listener = listener;
    this.counter = counter;
  }

  @Override
  public ArticleJob job() {
    return new ArticleJob(shared, engine.pipelines());
  }

  @Override
  public ArticleSink sink() {
    return shared.sink();
  }

  @Override
  public void finished(Outcome outcome) {
    counter.accept(outcome);
    listener.finished(outcome, size(outcome));
  }

  private static long size(Outcome outcome) {
    try {
      return Files.size(outcome.file().file());
    } catch (IOException e) {
      return 0; // gone meanwhile; it only moves the progress bar
    }
  }

  @Override
  public void waiting() {
    listener.waiting();
  }
}
