package org.depesche.ner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DirectionTest {

  private static final int WIDTH = 4;
  private static final int TAGS = 3;
  private static final int INPUTS = 5;

  private final Random random = new Random(1);

  private float[][] matrix(int height, int width) {
    float[][] matrix = new float[height][width];
    for (float[] row : matrix) {
      for (int i = 0; i < width; i++) {
        row[i] = random.nextFloat() - 0.5f;
      }
    }
    return matrix;
  }

  @Test
  void readsASentenceAsTheNetworkWasTrained() {
    float[][] traits = matrix(2, 2);
    var weights = new LstmWeights(
        matrix(INPUTS, 4 * WIDTH), matrix(WIDTH, 4 * WIDTH), matrix(1, 4 * WIDTH)[0]);
    float[][] outputs = matrix(WIDTH, TAGS);
    float[][] forms = matrix(6, INPUTS - 2);
    float[][] found = new float[6][TAGS];
    var direction = new Direction(weights, traits, outputs);
    var pass = direction.start();
    for (int i = 0; i < 6; i++) {
      pass.read(direction.gates(forms[i]), direction.traitGates(new int[] {i % 2}), found[i]);
    }
    pass.end();
    float[] cell = new float[WIDTH];
    float[] state = new float[WIDTH];
    for (int i = 0; i < 6; i++) {
      float[] gates = weights.bias().clone();
      float[] trait = traits[i % 2];
      float[] inputs = {forms[i][0], forms[i][1], forms[i][2], trait[0], trait[1]};
      Algebra.multiply(inputs, weights.input(), gates);
      Algebra.multiply(state, weights.recurrent(), gates);
      cell = Lstm.step(gates, cell);
      state = Lstm.output(gates, Lstm.squash(cell));
      float[] scores = new float[TAGS];
      Algebra.multiply(state, outputs, scores);
      assertArrayEquals(scores, found[i], 1e-5f);
    }
  }
}
