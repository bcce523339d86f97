package org.depesche.batch;

import java.io.IOException;

/** Where the result of an article goes. Thread-safe. */
interface ArticleSink {

  /** Waits a moment for the turn of an article and returns whether it may be begun. */
  default boolean await(int position) throws InterruptedException {
    return true;
  }

  /** Keeps the record of an article. */
  void record(Task task, byte[] record) throws IOException;

  /** Keeps the failure of an article. */
  void failure(Task task, Failure failure) throws IOException;
}
