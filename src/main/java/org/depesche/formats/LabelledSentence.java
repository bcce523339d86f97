package org.depesche.formats;

import java.util.List;

/**
 * A tokenised sentence with labelled spans, as an annotated corpus has it.
 *
 * @param tokens the word forms
 * @param labels what is labelled, in text order, without overlap
 */
public record LabelledSentence(List<String> tokens, List<Label> labels) {

  /** Copies the lists. */
  public LabelledSentence {
    tokens = List.copyOf(tokens);
    labels = List.copyOf(labels);
  }

  /**
   * A labelled stretch of tokens.
   *
   * @param start index of the first token
   * @param end index after the last token
   * @param name class name: {@code LOC}, {@code LOCderiv}
   */
  public record Label(int start, int end, String name) {}
}
