package org.depesche.ner;

/**
 * One direction of a long short-term memory (Hochreiter and Schmidhuber 1997, with forget gate): the recurrent
 * part, given what the inputs say to the gates. A row of gates holds input, forget, output gates and candidates,
 * {@code width} of each.
 */
public final class Lstm {

  private Lstm() {}

  /**
   * Turns the sums of the gates of a token into its gates, and returns its new cell state.
   *
   * @param gates what input and previous state say to the gates; replaced by their values
   * @param before cell state of the token before
   */
  public static float[] step(float[] gates, float[] before) {
    int width = before.length;
    Algebra.sigmoid(gates, 0, 3 * width);
    Algebra.tanh(gates, 3 * width, 4 * width);
    float[] cell = new float[width];
    for (int i = 0; i < width; i++) {
      cell[i] = gates[i] * gates[3 * width + i] + gates[width + i] * before[i];
    }
    return cell;
  }

  /**
   * Goes on by a token in place.
   *
   * @param sums what input and previous state say to the gates, halved but for the candidates; replaced
   * @param cell cell state of the token before; replaced by the new one
   * @param output takes the output of the token
   */
  static void advance(float[] sums, float[] cell, float[] output) {
    int width = cell.length;
    Algebra.tanh(sums, 0, 4 * width);
    for (int i = 0; i < width; i++) {
      float in = 0.5f + 0.5f * sums[i];
      float keep = 0.5f + 0.5f * sums[width + i];
      cell[i] = in * sums[3 * width + i] + keep * cell[i];
    }
    for (int i = 0; i < width; i++) {
      output[i] = (0.5f + 0.5f * sums[2 * width + i]) * Algebra.tanh(cell[i]);
    }
  }

  /** Returns the output of a token from its gates and its squashed cell state. */
  public static float[] output(float[] gates, float[] squashed) {
    int width = squashed.length;
    float[] output = new float[width];
    for (int i = 0; i < width; i++) {
      output[i] = gates[2 * width + i] * squashed[i];
    }
    return output;
  }

  /** Returns the hyperbolic tangent of a cell state. */
  public static float[] squash(float[] cell) {
    float[] squashed = cell.clone();
    Algebra.tanh(squashed, 0, squashed.length);
    return squashed;
  }
}
