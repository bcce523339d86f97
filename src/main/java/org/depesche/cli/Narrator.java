package org.depesche.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.depesche.batch.LogEvent;
import org.depesche.batch.Outcome;
import org.depesche.batch.Outcome.Failed;
import org.depesche.batch.RunListener;
import org.depesche.batch.RunReport;
import org.depesche.cli.RunFlags.LogFormat;
import org.depesche.corpus.FoundFiles;

/**
 * Tells on standard error how a run gets on: a progress bar on a terminal and otherwise a line a
 * minute, a line for each article that failed, a closing line. Quiet, it tells only what went wrong.
 */
final class Narrator implements RunListener, AutoCloseable {

  private static final Duration INTERVAL = Duration.ofMinutes(1);
  private static final long MEGABYTE = 1_000_000;

  private final PrintWriter err;
  private final Clock clock;
  private final boolean quiet;
  private final boolean asJson;
  private final boolean withBar;
  private Optional<ProgressBar> bar = Optional.empty();
  private Instant start = Instant.EPOCH;
  private Instant lastLine = Instant.EPOCH;
  private FoundFiles found = FoundFiles.none();
  private long doneFiles;
  private long doneBytes;

  private Narrator(PrintWriter err, Clock clock, RunFlags flags, boolean isTerminal) {
    this.err = err;
    this.clock = clock;
    quiet = flags.quiet;
    asJson = flags.logFormat == LogFormat.JSON;
    withBar = isTerminal && !quiet && !asJson;
  }

  static Narrator create(PrintWriter err, Clock clock, RunFlags flags) {
    return new Narrator(err, clock, flags, Terminal.isInteractive());
  }

  /** Creates a narrator for a log file. */
  static Narrator withoutTerminal(PrintWriter err, Clock clock, RunFlags flags) {
    return new Narrator(err, clock, flags, false);
  }

  @Override
  public void started(FoundFiles files) {
    found = files;
    start = clock.instant();
    lastLine = start;
    if (withBar) {
      bar = Optional.of(new ProgressBarBuilder()
          .setTaskName("depesche")
          .setInitialMax(files.bytes())
          .setStyle(ProgressBarStyle.ASCII)
          .setUnit(" MB", MEGABYTE)
          .showSpeed()
          .build());
    }
  }

  @Override
  public void noticed(Notice notice) {
    if (!quiet || notice.isWarning()) {
      say(notice.isWarning() ? "warning" : "info", notice.code(), notice.message());
    }
  }

  @Override
  public void finished(Outcome outcome, long bytes) {
    doneFiles++;
    doneBytes += bytes;
    bar.ifPresent(b -> b.stepBy(bytes));
    if (outcome instanceof Failed failed) {
      var failure = failed.failure();
      var path = Optional.of(failed.file().path());
      print(new LogEvent("error", failure.code(), failure.message(), path));
      failure.defect().filter(defect -> !asJson).ifPresent(defect -> defect.printStackTrace(err));
    }
  }

  @Override
  public void waiting() {
    var now = clock.instant();
    if (withBar || quiet || Duration.between(lastLine, now).compareTo(INTERVAL) < 0) {
      return;
    }
    lastLine = now;
    say("info", "PROGRESS", progress(Duration.between(start, now).toMillis() / 1000.0));
  }

  private String progress(double seconds) {
    double share = doneBytes / (double) Math.max(1, found.bytes());
    String left = share > 0
        ? String.format(Locale.ROOT, "%.0f s left", seconds * (1 - share) / share)
        : "time left unknown";
    return String.format(
        Locale.ROOT,
        "%d of %d articles, %.0f %% of the bytes, %.1f articles/s, %s",
        doneFiles,
        found.files().size(),
        100 * share,
        doneFiles / seconds,
        left);
  }

  void ended(RunReport report) {
    close();
    if (!quiet || report.exitCode() != ExitCode.DONE) {
      say(report.exitCode() == ExitCode.DONE ? "info" : "error", "SUMMARY", report.summary());
    }
  }

  private void say(String level, String code, String message) {
    print(new LogEvent(level, code, message, Optional.empty()));
  }

  private void print(LogEvent event) {
    err.println(asJson ? event.json(clock.instant()) : event.text());
    err.flush();
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }
}
