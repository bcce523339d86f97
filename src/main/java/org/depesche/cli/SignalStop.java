package org.depesche.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.depesche.batch.StopRequest;

/**
 * Lets a run end in order when the process is told to: asks it to stop and waits until it has.
 * Without this the virtual machine would end in the middle of things.
 */
final class SignalStop implements AutoCloseable {

  /** What a run may need after its grace to write manifest and report. */
  private static final Duration WRITING = Duration.ofSeconds(20);

  private static final String SIGINT = "SIGINT";

  private final CountDownLatch ended = new CountDownLatch(1);

  private SignalStop() {}

  static SignalStop install(StopRequest stop, Duration grace) {
    var signals = new SignalStop();
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> signals.stop(stop, grace), "depesche-stop"));
    return signals;
  }

  private void stop(StopRequest stop, Duration grace) {
    if (ended.getCount() == 0) {
      return;
    }
    boolean isInterrupt = Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().startsWith(SIGINT)); // the JVM's thread of the signal
    stop.stop(
        isInterrupt ? SIGINT : "SIGTERM",
        isInterrupt ? ExitCode.INTERRUPTED : ExitCode.TERMINATED,
        grace);
    try {
      ended.await(grace.plus(WRITING).toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
  }
}
