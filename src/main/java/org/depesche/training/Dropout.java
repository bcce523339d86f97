package org.depesche.training;

import java.util.SplittableRandom;

/** Leaves out values of a sentence at random and scales up the rest. */
final class Dropout {

  private final float[][] factors;

  /** Draws what is left out. */
  Dropout(int rows, int columns, float share, SplittableRandom random) {
    factors = new float[rows][columns];
    float kept = 1 / (1 - share);
    for (float[] row : factors) {
      for (int i = 0; i < columns; i++) {
        row[i] = random.nextDouble() < share ? 0 : kept;
      }
    }
  }

  /** Applies it to values, or to their gradients. */
  void apply(float[][] values) {
    for (int row = 0; row < factors.length; row++) {
      for (int i = 0; i < factors[row].length; i++) {
        values[row][i] *= factors[row][i];
      }
    }
  }
}
