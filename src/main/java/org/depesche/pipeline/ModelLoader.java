package org.depesche.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Loads models side by side: on all processors, in the order in which they are named. */
final class ModelLoader implements AutoCloseable {

  private final ExecutorService threads =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

  /** Starts to load a model. */
  <T> CompletableFuture<T> start(Supplier<T> load) {
    return CompletableFuture.supplyAsync(load, threads);
  }

  /** Returns the model when it is loaded; fails as loading failed. */
  static <T> T finish(CompletableFuture<T> model) {
    try {
      return model.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
