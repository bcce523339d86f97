package org.depesche.batch;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.depesche.batch.Outcome.Failed;
import org.depesche.corpus.ArticleFile;

/**
 * Threads that take one article file after the other. The thread that runs them collects the
 * outcomes and keeps watch: an article whose time is up has failed, its thread is left behind and a
 * new one takes its place. What is held in memory does not grow with the number of files.
 */
final class Workers {

  /** Deep enough for any sane recursion, and the same on every machine. */
  private static final long STACK_BYTES = 4L << 20;

  private static final int QUEUE_LENGTH = 256;
  private static final long WATCH_MILLIS = 20;

  /** What the workers do. */
  interface Work {
    /** Returns a job for one worker. */
    ArticleJob job();

    /** Returns where results go. */
    ArticleSink sink();

    /** Takes an outcome; called by one thread. */
    void finished(Outcome outcome);

    /** Is called again and again while nothing is finished. */
    void waiting();
  }

  private final List<ArticleFile> files;
  private final RunOptions.Limits limits;
  private final StopRequest stop;
  private final Work work;
  private final AtomicInteger next = new AtomicInteger();
  private final Set<Worker> active = ConcurrentHashMap.newKeySet();
  private final BlockingQueue<Outcome> outcomes = new ArrayBlockingQueue<>(QUEUE_LENGTH);
  private final AtomicReference<Optional<Throwable>> fatal =
      new AtomicReference<>(Optional.<Throwable>empty());

  Workers(List<ArticleFile> files, RunOptions.Limits limits, StopRequest stop, Work work) {
    this.files = files;
    this.limits = limits;
    this.stop = stop;
    this.work = work;
  }

  /** Runs until all files are done or the run has to stop; returns what made it stop, if anything. */
  Optional<Throwable> run() throws IOException, InterruptedException {
    int threads = Math.min(limits.threads(), files.size());
    for (int i = 0; i < threads; i++) {
      start();
    }
    while (!active.isEmpty() || !outcomes.isEmpty()) {
      var outcome = outcomes.poll(WATCH_MILLIS, TimeUnit.MILLISECONDS);
      if (outcome != null) {
        work.finished(outcome);
      }
      work.waiting();
      replaceOverdue();
    }
    return fatal.get();
  }

  private void start() {
    var worker = new Worker();
    active.add(worker);
    var thread = new Thread(null, worker, "depesche-worker", STACK_BYTES);
    thread.setDaemon(true);
    worker.thread = Optional.of(thread);
    thread.start();
  }

  private void replaceOverdue() throws IOException {
    for (var worker : active) {
      var task = worker.task.filter(this::isOverdue);
      if (task.isPresent() && task.get().take()) {
        leave(worker);
        if (!stop.isOverdue()) {
          var failure = Failure.timeout(limits.articleTimeout());
          work.sink().failure(task.get(), failure);
          work.finished(new Failed(task.get().file(), failure));
          start();
        }
      }
    }
  }

  private boolean isOverdue(Task task) {
    return task.nanos() > limits.articleTimeout().toNanos() || stop.isOverdue();
  }

  private void leave(Worker worker) {
    active.remove(worker);
    worker.thread.ifPresent(Thread::interrupt);
  }

  private boolean hasToStop() {
    return stop.isRequested() || fatal.get().isPresent();
  }

  /** One thread's work. */
  private final class Worker implements Runnable {

    private volatile Optional<Task> task = Optional.empty();
    private volatile Optional<Thread> thread = Optional.empty();

    /** What is not an article's failure ends the run: a full disk, no memory, a defect of the run. */
    @Override
    @SuppressWarnings("checkstyle:illegalcatch")
    public void run() {
      try {
        takeFiles(work.job());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (IOException | RuntimeException | Error e) {
        fatal.updateAndGet(first -> first.isPresent() || isLeft() ? first : Optional.of(e));
      } finally {
        active.remove(this);
      }
    }

    private void takeFiles(ArticleJob job) throws IOException, InterruptedException {
      while (!hasToStop()) {
        int position = next.getAndIncrement();
        if (position >= files.size() || !awaitTurn(position)) {
          return;
        }
        var begun = new Task(position, files.get(position));
        task = Optional.of(begun);
        var outcome = job.run(begun);
        if (outcome.isEmpty()) {
          return;
        }
        outcomes.put(outcome.get());
      }
    }

    private boolean awaitTurn(int position) throws InterruptedException {
      while (!work.sink().await(position)) {
        if (hasToStop()) {
          return false;
        }
      }
      return true;
    }

    /** Returns whether the watch has left this worker behind. */
    private boolean isLeft() {
      return !active.contains(this);
    }
  }
}
