package org.depesche.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depesche.corpus.ArticleReader;
import org.depesche.corpus.InputSelection;
import org.depesche.document.Published;
import org.depesche.pipeline.Overlay;

/**
 * What a run is asked to do.
 *
 * @param inputs which files are articles
 * @param out the output folder
 * @param content what changes the records
 * @param redo what to do again or clear away
 * @param limits how far a run may go
 * @param unique whether the report also counts near copies once; records and tables hold all
 */
public record RunOptions(
    InputSelection inputs, Path out, Content content, Redo redo, Limits limits, boolean unique) {

  /**
   * What changes the records; part of the fingerprint.
   *
   * @param date publication date of articles whose sidecar has none
   * @param withText whether records carry the article text
   * @param overlays entries of the user's own for the lexica
   */
  public record Content(Optional<Published> date, boolean withText, List<Overlay> overlays) {
    /** Copies the overlays. */
    public Content {
      overlays = List.copyOf(overlays);
    }

    String configuration() {
      String hashes = overlays.stream().map(Overlay::sha256).collect(Collectors.joining(","));
      return "date=" + date + "\ntext=" + withText + "\noverlays=" + hashes;
    }
  }

  /**
   * What to do again or clear away.
   *
   * @param force analyse again what has not changed
   * @param retryFailed analyse again what failed before
   * @param prune remove the records of articles that are gone
   */
  public record Redo(boolean force, boolean retryFailed, boolean prune) {
    /** Returns the usual: only what is new or has changed, and nothing is removed. */
    public static Redo nothing() {
      return new Redo(false, false, false);
    }
  }

  /**
   * How far a run may go.
   *
   * @param threads number of workers, at least 1
   * @param maxBytes size limit of an article file
   * @param articleTimeout time limit of an article
   * @param maxFailures number of articles that may fail before the run is given up
   */
  public record Limits(int threads, long maxBytes, Duration articleTimeout, int maxFailures) {
    /** Refuses limits that leave nothing to do. */
    public Limits {
      if (threads < 1) {
        throw new IllegalArgumentException("number of threads must be at least 1, not " + threads);
      }
      if (articleTimeout.isNegative() || articleTimeout.isZero()) {
        throw new IllegalArgumentException(
            "the time limit of an article must be above 0, not " + articleTimeout);
      }
      if (maxFailures < 0) {
        throw new IllegalArgumentException("not a number of failures: " + maxFailures);
      }
    }

    /** Returns the limits that hold unless others are given, for a number of threads. */
    public static Limits usual(int threads) {
      return new Limits(
          threads, ArticleReader.DEFAULT_MAX_BYTES, Duration.ofSeconds(60), Integer.MAX_VALUE);
    }
  }
}
