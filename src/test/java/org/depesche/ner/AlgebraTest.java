package org.depesche.ner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlgebraTest {

  @Test
  void multipliesARowWithAMatrixOfAnyHeight() {
    float[][] rows = {{1, 0}, {0, 1}, {1, 1}, {2, 0}, {0, 3}};
    float[] sum = {10, 20};
    Algebra.multiply(new float[] {1, 2, 3, 4, 5}, rows, sum);
    assertArrayEquals(new float[] {22, 40}, sum);
  }

  @ParameterizedTest
  @ValueSource(floats = {-1e9f, -7, -2.5f, -0.3f, 0, 0.1f, 1, 4, 4.97f, 30})
  void comesCloseToTheHyperbolicTangent(float x) {
    assertEquals(Math.tanh(x), Algebra.tanh(x), 2e-4);
    assertTrue(Math.abs(Algebra.tanh(x)) <= 1);
  }
}
