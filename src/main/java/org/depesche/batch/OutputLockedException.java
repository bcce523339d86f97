package org.depesche.batch;

/** Another run holds the output folder. */
public final class OutputLockedException extends Exception {

  private static final long serialVersionUID = 1L;

  OutputLockedException(String message) {
    super(message);
  }
}
