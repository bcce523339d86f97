package org.depesche.cli;

import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.depesche.batch.Outcome;
import org.depesche.batch.Outcome.Failed;
import org.depesche.batch.RunListener;
import org.depesche.batch.RunReport;

/**
 * Tells on standard error how a run gets on: a progress bar on a terminal, a line for each article
 * that failed, a closing line. Quiet, it tells only what failed.
 */
final class Narrator implements RunListener, AutoCloseable {

  private final PrintWriter err;
  private final boolean quiet;
  private final boolean withBar;
  private Optional<ProgressBar> bar = Optional.empty();

  private Narrator(PrintWriter err, boolean quiet, boolean withBar) {
    this.err = err;
    this.quiet = quiet;
    this.withBar = withBar;
  }

  static Narrator create(PrintWriter err, boolean quiet) {
    return new Narrator(err, quiet, !quiet && Terminal.isInteractive());
  }

  @Override
  public void started(int files) {
    if (withBar) {
      bar = Optional.of(new ProgressBarBuilder()
          .setTaskName("depesche")
          .setInitialMax(files)
          .setStyle(ProgressBarStyle.ASCII)
          .setUnit(" articles", 1)
          .showSpeed()
          .build());
    }
  }

  @Override
  public void finished(Outcome outcome) {
    bar.ifPresent(ProgressBar::step);
    if (outcome instanceof Failed failed) {
      var failure = failed.failure();
      err.println(failed.file().path() + ": " + failure.code() + ": " + failure.message());
      failure.defect().ifPresent(defect -> defect.printStackTrace(err));
    }
  }

  void ended(RunReport report) {
    close();
    if (!quiet) {
      err.println("depesche: " + report.summary());
    }
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }
}
