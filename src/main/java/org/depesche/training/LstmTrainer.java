package org.depesche.training;

import java.util.List;
import java.util.SplittableRandom;
import org.depesche.ner.Algebra;
import org.depesche.ner.Lstm;
import org.depesche.ner.LstmWeights;

/** Forward and backward pass of one direction of a long short-term memory over a sentence. */
final class LstmTrainer {

  private static final int GATES = 4;

  private final int width;
  private final boolean backwards;
  private final Parameter input;
  private final Parameter recurrent;
  private final Parameter bias;
  private float[][] inputs = new float[0][];
  private float[][] gates = new float[0][];
  private float[][] cells = new float[0][];
  private float[][] squashed = new float[0][];
  private float[][] outputs = new float[0][];

  LstmTrainer(int inputs, int width, boolean backwards, SplittableRandom random) {
    this.width = width;
    this.backwards = backwards;
    input = new Parameter(inputs, GATES * width, (float) Math.sqrt(3.0 / inputs) * 0.7f, random);
    recurrent = new Parameter(width, GATES * width, (float) Math.sqrt(3.0 / width) * 0.7f, random);
    bias = new Parameter(1, GATES * width, 0, random);
    for (int i = width; i < 2 * width; i++) {
      bias.values()[0][i] = 1;
    }
  }

  /** Returns what is learned: input, recurrent and bias. */
  List<Parameter> parameters() {
    return List.of(input, recurrent, bias);
  }

  /** Returns what is learned as the network takes it. */
  LstmWeights weights() {
    return new LstmWeights(input.values(), recurrent.values(), bias.values()[0]);
  }

  private int at(int step) {
    return backwards ? inputs.length - 1 - step : step;
  }

  /** Returns the outputs for each token. */
  float[][] forward(float[][] sentence) {
    int length = sentence.length;
    inputs = sentence;
    gates = new float[length][];
    cells = new float[length][];
    squashed = new float[length][];
    outputs = new float[length][];
    float[] cell = new float[width];
    for (int step = 0; step < length; step++) {
      int t = at(step);
      gates[t] = bias.values()[0].clone();
      Algebra.multiply(sentence[t], input.values(), gates[t]);
      if (step > 0) {
        Algebra.multiply(outputs[at(step - 1)], recurrent.values(), gates[t]);
      }
      cell = Lstm.step(gates[t], cell);
      cells[t] = cell;
      squashed[t] = Lstm.squash(cell);
      outputs[t] = Lstm.output(gates[t], squashed[t]);
    }
    return outputs;
  }

  /**
   * Adds to the gradients of the parameters and of the inputs.
   *
   * @param outer for each token the gradient of its output
   * @param into for each token the gradient of its input
   */
  void backward(float[][] outer, float[][] into) {
    int length = inputs.length;
    float[][] slopes = new float[length][GATES * width];
    float[] cellSlope = new float[width];
    for (int step = length - 1; step >= 0; step--) {
      int t = at(step);
      float[] slope = outer[t].clone();
      if (step + 1 < length) {
        Algebra.multiply(slopes[at(step + 1)], recurrent.transposed(), slope);
      }
      float[] before = step > 0 ? cells[at(step - 1)] : new float[width];
      gateSlopes(t, slope, cellSlope, slopes[t]);
      forgetSlopes(gates[t], before, cellSlope, slopes[t]);
      Algebra.multiply(slopes[t], input.transposed(), into[t]);
      Algebra.add(1, slopes[t], bias.gradient()[0]);
    }
    outerProducts(columns(inputs, input.values().length), slopes, input.gradient());
    outerProducts(previous(), slopes, recurrent.gradient());
  }

  /** Slopes of input and output gates and candidates; updates the slope of the cell state. */
  private void gateSlopes(int t, float[] slope, float[] cellSlope, float[] into) {
    float[] gate = gates[t];
    float[] squash = squashed[t];
    for (int i = 0; i < width; i++) {
      float in = gate[i];
      float out = gate[2 * width + i];
      float candidate = gate[3 * width + i];
      float inner = cellSlope[i] + slope[i] * out * (1 - squash[i] * squash[i]);
      cellSlope[i] = inner;
      into[i] = inner * candidate * in * (1 - in);
      into[2 * width + i] = slope[i] * squash[i] * out * (1 - out);
      into[3 * width + i] = inner * in * (1 - candidate * candidate);
    }
  }

  /** Slopes of the forget gates; turns the slope of the cell state into that of the token before. */
  private void forgetSlopes(float[] gate, float[] before, float[] cellSlope, float[] into) {
    for (int i = 0; i < width; i++) {
      float forget = gate[width + i];
      into[width + i] = cellSlope[i] * before[i] * forget * (1 - forget);
      cellSlope[i] *= forget;
    }
  }

  /** The outputs of the tokens before, as columns. */
  private float[][] previous() {
    float[][] shifted = new float[inputs.length][];
    for (int step = 0; step < inputs.length; step++) {
      shifted[at(step)] = step > 0 ? outputs[at(step - 1)] : new float[width];
    }
    return columns(shifted, width);
  }

  static float[][] columns(float[][] rows, int count) {
    float[][] columns = new float[count][rows.length];
    for (int i = 0; i < count; i++) {
      for (int t = 0; t < rows.length; t++) {
        columns[i][t] = rows[t][i];
      }
    }
    return columns;
  }

  static void outerProducts(float[][] columns, float[][] slopes, float[][] gradient) {
    for (int i = 0; i < columns.length; i++) {
      Algebra.multiply(columns[i], slopes, gradient[i]);
    }
  }
}
