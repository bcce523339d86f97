package org.depesche.batch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.depesche.corpus.UnreadableArticleException;

/**
 * Why an article failed.
 *
 * @param stage the package that failed
 * @param code stable, upper-case, to count by
 * @param message one sentence
 * @param defect the exception, if it is a defect of ours
 */
public record Failure(String stage, String code, String message, Optional<Throwable> defect) {

  private static final String OWN_PACKAGES = "org.depesche.";

  static Failure unreadable(UnreadableArticleException refusal) {
    return new Failure("corpus", refusal.code(), refusal.getMessage(), Optional.empty());
  }

  static Failure timeout(java.time.Duration limit) {
    String message = "not done within " + limit.toMillis() / 1000.0 + " s";
    return new Failure("pipeline", "TIMEOUT", message, Optional.empty());
  }

  /** Returns the failure of the stage that threw. */
  static Failure defect(Throwable thrown) {
    String stage = Arrays.stream(thrown.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> name.startsWith(OWN_PACKAGES))
        .map(name -> name.substring(OWN_PACKAGES.length()).replaceFirst("\\..*", ""))
        .filter(name -> !name.equals("document"))
        .findFirst()
        .orElse("pipeline");
    String message = thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
    return new Failure(
        stage, "DEFECT-" + stage.toUpperCase(Locale.ROOT), message, Optional.of(thrown));
  }
}
