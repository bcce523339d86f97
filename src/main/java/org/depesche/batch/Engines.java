package org.depesche.batch;

import java.io.IOException;
import java.util.function.Supplier;

/** What can go wrong around the articles, in sentences. */
final class Engines {

  private Engines() {}

  /** Loads an engine; a model that is missing or broken is a refusal to run. */
  @SuppressWarnings("checkstyle:illegalcatch")
  static Engine load(Supplier<Engine> engines) throws CannotRunException {
    try {
      return engines.get();
    } catch (RuntimeException e) {
      throw new CannotRunException("the models cannot be loaded: " + e.getMessage(), e);
    }
  }

  static CannotRunException fatal(Throwable cause) {
    if (cause instanceof OutOfMemoryError) {
      return new CannotRunException(
          "out of memory; what was finished is kept: give more (-Xmx) or use fewer --threads",
          cause);
    }
    if (cause instanceof IOException) {
      return new CannotRunException(
          "the output cannot be written; what was finished is kept: " + cause.getMessage(), cause);
    }
    return new CannotRunException("a worker stopped: " + cause, cause);
  }
}
