package org.depesche.batch;

/** Is told how a run gets on; called by one thread at a time. */
public interface RunListener {

  /** The files have been found. */
  void started(int files);

  /** A file is done. */
  void finished(Outcome outcome);
}
