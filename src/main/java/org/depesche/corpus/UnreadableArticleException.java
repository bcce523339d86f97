package org.depesche.corpus;

/** An input file is no article, for a reason that can be told and counted. */
public final class UnreadableArticleException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * Makes a refusal.
   *
   * @param code stable, upper-case, to count by, such as {@code INPUT-EMPTY}
   * @param message one sentence
   */
  public UnreadableArticleException(String code, String message) {
    super(message);
    this.code = code;
  }

  /** Returns the code to count by. */
  public String code() {
    return code;
  }
}
