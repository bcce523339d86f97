package org.depesche.ner;

import java.util.Arrays;

/**
 * One direction of the network, ready to read: weights of gates that go through the logistic function are halved,
 * since σ(2x) = ½ + ½ tanh x, and what an output says to the next gates stands in one row with what it says to the
 * scores. Immutable.
 */
final class Direction {

  private final int width;
  private final int tags;
  private final float[][] input;
  private final float[] bias;
  private final float[][] traitGates;
  private final float[][] rows;
  private final float[][] outputs;

  /**
   * Prepares a direction.
   *
   * @param weights what it has learned
   * @param traits learned rows for traits, the last inputs
   * @param outputs for each cell a row with a score per tag
   */
  Direction(LstmWeights weights, float[][] traits, float[][] outputs) {
    this.outputs = outputs;
    width = outputs.length;
    tags = outputs[0].length;
    input = halved(weights.input());
    bias = halved(new float[][] {weights.bias()})[0];
    float[][] traitRows = Arrays.copyOfRange(input, input.length - traits[0].length, input.length);
    traitGates = new float[traits.length][4 * width];
    for (int trait = 0; trait < traits.length; trait++) {
      Algebra.multiply(traits[trait], traitRows, traitGates[trait]);
    }
    rows = halved(weights.recurrent());
    for (int cell = 0; cell < width; cell++) {
      rows[cell] = Arrays.copyOf(rows[cell], 4 * width + tags);
      System.arraycopy(outputs[cell], 0, rows[cell], 4 * width, tags);
    }
  }

  private float[][] halved(float[][] matrix) {
    float[][] halved = new float[matrix.length][];
    for (int row = 0; row < halved.length; row++) {
      halved[row] = matrix[row].clone();
      for (int i = 0; i < 3 * width; i++) {
        halved[row][i] *= 0.5f;
      }
    }
    return halved;
  }

  /** Returns what a vector and affixes say to the gates. */
  float[] gates(float[] inputs) {
    float[] gates = bias.clone();
    Algebra.multiply(inputs, input, gates);
    return gates;
  }

  /** Returns what traits say to the gates. */
  float[] traitGates(int[] set) {
    float[] gates = new float[4 * width];
    for (int trait : set) {
      Algebra.add(1, traitGates[trait], gates);
    }
    return gates;
  }

  /** Starts to read a sentence. */
  Pass start() {
    return new Pass();
  }

  /** Reads a sentence token by token. The scores of a token are told when the next one is read, or at the end. */
  final class Pass {

    private final float[] state = new float[width];
    private final float[] cell = new float[width];
    private final float[] sums = new float[4 * width + tags];
    private float[] before = new float[0];

    /** Reads a token, given what its form and traits say to the gates; its scores are added to. */
    void read(float[] form, float[] traits, float[] scores) {
      for (int i = 0; i < form.length; i++) {
        sums[i] = form[i] + traits[i];
      }
      if (before.length > 0) {
        System.arraycopy(before, 0, sums, 4 * width, tags);
        Algebra.multiply(state, rows, sums);
        System.arraycopy(sums, 4 * width, before, 0, tags);
      }
      Lstm.advance(sums, cell, state);
      before = scores;
    }

    /** Tells the scores of the last token. */
    void end() {
      Algebra.multiply(state, outputs, before);
    }
  }
}
