package org.depesche.batch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Asks a run to stop from another thread; the first request holds. Thread-safe. */
public final class StopRequest {

  /**
   * Why and how a run stops.
   *
   * @param reason one word for the report
   * @param exitCode the exit code that the process will have
   * @param graceNanos how long articles in work may go on
   * @param sinceNanos when it was asked
   */
  record Request(String reason, int exitCode, long graceNanos, long sinceNanos) {}

  private final AtomicReference<Optional<Request>> request =
      new AtomicReference<>(Optional.<Request>empty());

  /**
   * Asks to stop.
   *
   * @param reason one word for the report: {@code SIGTERM}
   * @param exitCode the exit code that the process will have
   * @param grace how long articles in work may go on
   */
  public void stop(String reason, int exitCode, Duration grace) {
    var asked = new Request(reason, exitCode, grace.toNanos(), System.nanoTime());
    request.updateAndGet(first -> first.isPresent() ? first : Optional.of(asked));
  }

  boolean isRequested() {
    return request.get().isPresent();
  }

  /** Returns whether articles in work are not waited for any longer. */
  boolean isOverdue() {
    return request
        .get()
        .filter(asked -> System.nanoTime() - asked.sinceNanos() > asked.graceNanos())
        .isPresent();
  }

  Optional<Request> request() {
    return request.get();
  }
}
