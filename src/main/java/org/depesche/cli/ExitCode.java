package org.depesche.cli;

import org.depesche.batch.BatchRun;
import org.depesche.batch.RunReport;

/** Exit codes of the process. */
final class ExitCode {

  /** All done; nothing to do is done, too. */
  static final int DONE = RunReport.DONE;

  /** Finished, but some articles failed. */
  static final int ARTICLES_FAILED = RunReport.ARTICLES_FAILED;

  /** Wrong usage. */
  static final int USAGE = 2;

  /** Cannot run or go on. */
  static final int CANNOT_RUN = 3;

  /** Given up, since more articles failed than allowed. */
  static final int TOO_MANY_FAILURES = BatchRun.TOO_MANY_FAILURES;

  /** Another run holds the output folder; what sysexits.h calls a temporary failure. */
  static final int LOCKED = 75;

  /** Stopped by SIGINT. */
  static final int INTERRUPTED = 130;

  /** Stopped by SIGTERM. */
  static final int TERMINATED = 143;

  private ExitCode() {}
}
