package org.depesche.batch;

import java.util.concurrent.atomic.AtomicBoolean;
import org.depesche.corpus.ArticleFile;

/**
 * One article in work. Either the worker takes its result to write it, or the watch takes it because
 * its time is up: never both.
 */
final class Task {

  private final int position;
  private final ArticleFile file;
  private final long startNanos = System.nanoTime();
  private final AtomicBoolean taken = new AtomicBoolean();
  private volatile String inputHash = "";

  Task(int position, ArticleFile file) {
    this.position = position;
    this.file = file;
  }

  /** Returns the place of the file among all files. */
  int position() {
    return position;
  }

  ArticleFile file() {
    return file;
  }

  /** Returns the hash of the input; empty until it has been read. */
  String inputHash() {
    return inputHash;
  }

  void read(String hash) {
    inputHash = hash;
  }

  long nanos() {
    return System.nanoTime() - startNanos;
  }

  /** Returns whether the caller may decide what becomes of the article. */
  boolean take() {
    return taken.compareAndSet(false, true);
  }
}
