package org.depesche.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LstmTrainerTest {

  private static final float STEP = 1e-2f;

  private static float[][] random(int rows, int columns, long seed) {
    var random = new SplittableRandom(seed);
    float[][] values = new float[rows][columns];
    for (float[] row : values) {
      for (int i = 0; i < columns; i++) {
        row[i] = (float) (2 * random.nextDouble() - 1);
      }
    }
    return values;
  }

  private static double sum(float[][] values, float[][] weights) {
    double sum = 0;
    for (int row = 0; row < values.length; row++) {
      for (int i = 0; i < values[row].length; i++) {
        sum += values[row][i] * weights[row][i];
      }
    }
    return sum;
  }

  private static double slope(LstmTrainer lstm, float[][] inputs, float[][] weights, float[] at) {
    float value = at[1];
    at[1] = value + STEP;
    double above = sum(lstm.forward(inputs), weights);
    at[1] = value - STEP;
    double below = sum(lstm.forward(inputs), weights);
    at[1] = value;
    return (above - below) / (2 * STEP);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void hasTheGradientOfFiniteDifferences(boolean backwards) {
    var lstm = new LstmTrainer(3, 5, backwards, new SplittableRandom(1));
    float[][] inputs = random(4, 3, 2);
    float[][] weights = random(4, 5, 3);
    lstm.forward(inputs);
    float[][] inputSlopes = new float[4][3];
    lstm.backward(weights, inputSlopes);
    for (float[] row : inputs) {
      int index = Arrays.asList(inputs).indexOf(row);
      assertEquals(slope(lstm, inputs, weights, row), inputSlopes[index][1], 2e-3);
    }
    for (var parameter : lstm.parameters()) {
      for (int i = 0; i < parameter.values().length; i++) {
        double expected = slope(lstm, inputs, weights, parameter.values()[i]);
        assertEquals(expected, parameter.gradient()[i][1], 2e-3);
      }
    }
  }
}
