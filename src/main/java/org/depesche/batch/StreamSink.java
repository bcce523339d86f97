package org.depesche.batch;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.depesche.records.RecordTree;

/**
 * Sends records as JSON lines, in the order of their files whatever worker is done first. A worker
 * that is far ahead waits, so that memory stays bounded.
 */
final class StreamSink implements ArticleSink {

  private static final int WINDOW = 64;
  private static final long TURN_MILLIS = 50;

  private final Predicate<String> lines;
  private final Map<Integer, String> ahead = new HashMap<>();
  private int next;
  private boolean closed;

  /** Creates a sink that sends lines to where they are wanted, until a line is not. */
  StreamSink(Predicate<String> lines) {
    this.lines = lines;
  }

  @Override
  public synchronized boolean await(int position) throws InterruptedException {
    for (int i = 0; i < 2 && position >= next + WINDOW; i++) {
      wait(TURN_MILLIS);
    }
    return position < next + WINDOW;
  }

  @Override
  public void record(Task task, byte[] record) throws IOException {
    send(task, RecordTree.line(RecordTree.read(record)));
  }

  @Override
  public void failure(Task task, Failure failure) {
    send(task, "");
  }

  private synchronized void send(Task task, String line) {
    ahead.put(task.position(), line);
    for (var ready = ahead.remove(next); ready != null; ready = ahead.remove(next)) {
      next++;
      closed = closed || (!ready.isEmpty() && !lines.test(ready));
    }
    notifyAll();
  }

  /** Returns whether nobody wants more lines. */
  synchronized boolean isClosed() {
    return closed;
  }
}
