package org.depesche.batch;

import org.depesche.corpus.ArticleFile;

/** What became of one article file. */
public sealed interface Outcome {

  /** Returns the file. */
  ArticleFile file();

  /** Returns how it counts in the report. */
  Status status();

  /** How an article file counts in the report. */
  enum Status {
    /** Analysed, its record written. */
    ANALYSED,
    /** Input, fingerprint and record are as an earlier run left them. */
    UNCHANGED,
    /** Another name of an input that was analysed before; its record was taken over. */
    REUSED,
    /** Could not be read or analysed. */
    FAILED,
    /** Failed in an earlier run, and nothing has changed since. */
    FAILED_BEFORE
  }

  /**
   * The article was analysed and its record written.
   *
   * @param file the file
   * @param findings what was found
   * @param nanos how long it took
   */
  record Analysed(ArticleFile file, Findings findings, long nanos) implements Outcome {
    @Override
    public Status status() {
      return Status.ANALYSED;
    }
  }

  /**
   * The article needed no work.
   *
   * @param file the file
   * @param status why
   * @param reason code of the earlier failure, if it failed
   */
  record Skipped(ArticleFile file, Status status, String reason) implements Outcome {}

  /**
   * The article could not be read or analysed.
   *
   * @param file the file
   * @param failure why
   */
  record Failed(ArticleFile file, Failure failure) implements Outcome {
    @Override
    public Status status() {
      return Status.FAILED;
    }
  }
}
