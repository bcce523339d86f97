package org.depesche.training;

/** A training sentence in numbers. */
final class EncodedSentence {

  private final int[][] features;
  private final int[] tags;

  /**
   * Creates a sentence.
   *
   * @param features for each token its features
   * @param tags for each token its tag
   */
  EncodedSentence(int[][] features, int[] tags) {
    this.features = features;
    this.tags = tags;
  }

  /** Returns for each token its features; the array may be changed. */
  int[][] features() {
    return features;
  }

  /** Returns for each token its tag. */
  int[] tags() {
    return tags;
  }
}
