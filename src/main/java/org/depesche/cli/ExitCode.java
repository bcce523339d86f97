package org.depesche.cli;

/** Exit codes of the process. */
final class ExitCode {

  /** All done; nothing to do is done, too. */
  static final int DONE = 0;

  /** Finished, but some articles failed. */
  static final int ARTICLES_FAILED = 1;

  /** Wrong usage or set-up. */
  static final int USAGE = 2;

  private ExitCode() {}
}
