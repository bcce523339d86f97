package org.depesche.batch;

import java.io.IOException;
import java.nio.file.Path;

/** A run of many articles that take their time, for tests of what happens meanwhile. */
public final class SlowRun {

  private final TestRuns runs;

  /** Creates a run over {@code corpus} in a folder. */
  public SlowRun(Path folder, int articles) throws IOException {
    runs = new TestRuns(folder);
    for (int i = 0; i < articles; i++) {
      runs.article(i + ".txt", "Weile Nummer " + i);
    }
  }

  /** Runs until it is asked to stop; returns the exit code. */
  public int run(StopRequest stop) throws IOException, CannotRunException, OutputLockedException {
    return new BatchRun(runs.options(), runs, stop, TestRuns.CLOCK)
        .run(runs::engine)
        .exitCode();
  }
}
