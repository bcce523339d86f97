package org.depesche.batch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depesche.batch.Outcome.Status;
import org.depesche.batch.RunListener.Notice;

/**
 * What a run did: {@code run.json}. The only output that knows a clock.
 *
 * @param setting under which the run took place
 * @param times when it started, was ready and ended
 * @param tally what became of the files
 * @param pruned number of records that were removed since their articles are gone
 * @param vanished number of records kept though their articles are gone
 * @param stop why it ended before its end, if it did
 * @param warnings what compares badly with the run before
 */
public record RunReport(
    RunSetting setting,
    Times times,
    RunTally tally,
    int pruned,
    int vanished,
    Optional<StopRequest.Request> stop,
    List<Notice> warnings) {

  /** The exit code of a run that ended with all articles done. */
  public static final int DONE = 0;

  /** The exit code of a run that ended with articles that failed. */
  public static final int ARTICLES_FAILED = 1;

  /** Copies the warnings. */
  public RunReport {
    warnings = List.copyOf(warnings);
  }

  /**
   * When things happened.
   *
   * @param start the run began
   * @param ready the models were loaded
   * @param end all outputs were written
   */
  public record Times(Instant start, Instant ready, Instant end) {
    double seconds() {
      return Duration.between(start, end).toMillis() / 1000.0;
    }

    double startupSeconds() {
      return Duration.between(start, ready).toMillis() / 1000.0;
    }

    double perSecond(long count) {
      double analysis = Math.max(0.001, Duration.between(ready, end).toMillis() / 1000.0);
      return Math.round(10 * count / analysis) / 10.0;
    }
  }

  /** Returns the number of files that came to an end. */
  public long number(Status status) {
    return tally.number(status);
  }

  /** Returns the number of articles without a valid record. */
  public long failed() {
    return number(Status.FAILED) + number(Status.FAILED_BEFORE);
  }

  /** Returns the exit code that the run asks for. */
  public int exitCode() {
    return stop.map(StopRequest.Request::exitCode).orElse(failed() > 0 ? ARTICLES_FAILED : DONE);
  }

  /** Returns one sentence on the run. */
  public String summary() {
    var text = new StringBuilder(String.format(
        Locale.ROOT,
        "%d articles: %d analysed%s, %d unchanged, %d failed",
        tally.files(),
        number(Status.ANALYSED),
        tally.copies() > 0 ? " (" + tally.copies() + " of them near copies)" : "",
        number(Status.UNCHANGED),
        failed()));
    append(text, number(Status.FAILED_BEFORE), "of them before");
    append(text, number(Status.REUSED), "taken over under a new name");
    append(text, pruned, "removed");
    append(text, vanished, "gone but kept");
    text.append(String.format(Locale.ROOT, " in %.1f s", times.seconds()));
    stop.ifPresent(request -> text.append("; stopped: ").append(request.reason()));
    return text.toString();
  }

  private static void append(StringBuilder text, long number, String what) {
    if (number > 0) {
      text.append(", ").append(number).append(' ').append(what);
    }
  }
}
