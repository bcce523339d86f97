package org.depesche.document;

/**
 * The language an article is written in.
 *
 * @param code ISO 639-1 code, {@code und} if it cannot be told
 * @param confidence between 0 and 1
 */
public record Language(String code, double confidence) {

  /** Returns whether the article can be analysed: it is German, or too short to tell. */
  public boolean isAnalysable() {
    return code.equals("de") || code.equals("und");
  }
}
