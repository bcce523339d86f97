package org.depesche.training;

/** A training sentence as the network reads it. */
final class NetworkSentence {

  private final int[] forms;
  private final int[][] traits;
  private final int[] tags;

  /**
   * Creates a sentence.
   *
   * @param forms for each token the number of its form
   * @param traits for each token its traits
   * @param tags for each token its tag
   */
  NetworkSentence(int[] forms, int[][] traits, int[] tags) {
    this.forms = forms;
    this.traits = traits;
    this.tags = tags;
  }

  int length() {
    return forms.length;
  }

  int form(int token) {
    return forms[token];
  }

  int[] traits(int token) {
    return traits[token];
  }

  int tag(int token) {
    return tags[token];
  }
}
