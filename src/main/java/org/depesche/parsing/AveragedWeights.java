package org.depesche.parsing;

import java.util.Arrays;

/** Weights that remember their mean over all steps. */
final class AveragedWeights {

  private final int bits;
  private final int columns;
  private final int[] weights;
  private final long[] weighted;
  private final int[] scores;
  private long time;

  AveragedWeights(int bits, int columns) {
    this.bits = bits;
    this.columns = columns;
    this.weights = new int[columns << bits];
    this.weighted = new long[weights.length];
    this.scores = new int[columns];
  }

  int[] score(int[] rows) {
    Arrays.fill(scores, 0);
    for (int row : rows) {
      int start = (row >>> (32 - bits)) * columns;
      for (int i = 0; i < scores.length; i++) {
        scores[i] += weights[start + i];
      }
    }
    return scores;
  }

  void tick() {
    time++;
  }

  void update(int[] rows, int better, int worse) {
    for (int row : rows) {
      int start = (row >>> (32 - bits)) * columns;
      weights[start + better]++;
      weighted[start + better] += time;
      weights[start + worse]--;
      weighted[start + worse] -= time;
    }
  }

  /** Returns the means, scaled so that the sum of a row for each feature fits a short. */
  Weights averaged(int largest) {
    double[] means = new double[weights.length];
    for (int i = 0; i < means.length; i++) {
      means[i] = weights[i] - (double) weighted[i] / time;
    }
    double scale = 20;
    short[] averaged = new short[means.length];
    for (int i = 0; i < means.length; i++) {
      long value = Math.round(means[i] * scale);
      averaged[i] = (short) Math.max(-largest, Math.min(largest, value));
    }
    return new Weights(bits, columns, averaged);
  }
}
