package org.depesche.ner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What one direction of the network has learned. */
public final class LstmWeights {

  private final float[][] input;
  private final float[][] recurrent;
  private final float[] bias;

  /**
   * Creates the weights; the arrays are not copied.
   *
   * @param input for each input a row of what it says to the gates
   * @param recurrent the same for each output of the token before
   * @param bias what the gates start from
   */
  public LstmWeights(float[][] input, float[][] recurrent, float[] bias) {
    this.input = input;
    this.recurrent = recurrent;
    this.bias = bias;
  }

  float[][] input() {
    return input;
  }

  float[][] recurrent() {
    return recurrent;
  }

  float[] bias() {
    return bias;
  }

  void write(DataOutputStream out) throws IOException {
    Matrices.write(input, out);
    Matrices.write(recurrent, out);
    Matrices.write(new float[][] {bias}, out);
  }

  static LstmWeights read(DataInputStream in) throws IOException {
    return new LstmWeights(Matrices.read(in), Matrices.read(in), Matrices.read(in)[0]);
  }
}
