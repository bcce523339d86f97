package org.depesche.batch;

import org.depesche.corpus.FoundFiles;

/** Is told how a run gets on; called by one thread. */
public interface RunListener {

  /** The files have been found. */
  void started(FoundFiles files);

  /** Something about the run as a whole that a person should know. */
  void noticed(Notice notice);

  /** A file of a size in bytes is done. */
  void finished(Outcome outcome, long bytes);

  /** Is called several times a second while articles are in work. */
  void waiting();

  /**
   * Something about a run as a whole that a person should know.
   *
   * @param code stable, upper-case, to count by
   * @param message one sentence
   * @param isWarning whether it may be bad news
   */
  record Notice(String code, String message, boolean isWarning) {}
}
