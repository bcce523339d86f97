package org.depesche.training;

import java.util.Arrays;
import java.util.SplittableRandom;

/** A matrix of a network with its gradient, and the moments of Adam (Kingma and Ba 2015). */
final class Parameter {

  private static final float MEAN_DECAY = 0.9f;
  private static final float SQUARE_DECAY = 0.99f;
  private static final float EPSILON = 1e-8f;

  private final float[][] values;
  private final float[][] transposed;
  private final float[][] gradient;
  private final float[][] mean;
  private final float[][] square;

  /** Creates a matrix of random values up to {@code range} in size. */
  Parameter(int rows, int columns, float range, SplittableRandom random) {
    values = new float[rows][columns];
    transposed = new float[columns][rows];
    gradient = new float[rows][columns];
    mean = new float[rows][columns];
    square = new float[rows][columns];
    for (float[] row : values) {
      for (int i = 0; i < columns; i++) {
        row[i] = (float) (2 * random.nextDouble() - 1) * range;
      }
    }
    transpose();
  }

  float[][] values() {
    return values;
  }

  float[][] transposed() {
    return transposed;
  }

  float[][] gradient() {
    return gradient;
  }

  private void transpose() {
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < transposed.length; j++) {
        transposed[j][i] = values[i][j];
      }
    }
  }

  /** Climbs along the gradient and forgets it. */
  void step(float rate) {
    for (int i = 0; i < values.length; i++) {
      climb(gradient[i], mean[i], square[i]);
      for (int j = 0; j < values[i].length; j++) {
        values[i][j] += rate * gradient[i][j];
      }
      Arrays.fill(gradient[i], 0);
    }
    transpose();
  }

  /** Replaces a gradient by its direction of climbing. */
  private static void climb(float[] gradient, float[] mean, float[] square) {
    for (int i = 0; i < gradient.length; i++) {
      float slope = gradient[i];
      mean[i] = MEAN_DECAY * mean[i] + (1 - MEAN_DECAY) * slope;
      square[i] = SQUARE_DECAY * square[i] + (1 - SQUARE_DECAY) * slope * slope;
      gradient[i] = mean[i] / ((float) Math.sqrt(square[i]) + EPSILON);
    }
  }
}
