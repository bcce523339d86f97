package org.depesche.batch;

/** A run cannot start or go on, for a reason that the person who started it can mend. */
public final class CannotRunException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Makes a refusal with one sentence. */
  public CannotRunException(String message) {
    super(message);
  }

  /** Makes a refusal with one sentence and what lies behind it. */
  public CannotRunException(String message, Throwable cause) {
    super(message, cause);
  }
}
