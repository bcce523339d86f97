package org.depesche.ner;

/** How the network turns the outputs of its cells into scores. */
public final class OutputLayer {

  private final float[][] weights;
  private final float[] bias;

  /**
   * Creates the layer; the arrays are not copied.
   *
   * @param weights for each cell, forwards and then backwards, a row with a score per tag
   * @param bias scores to start from
   */
  public OutputLayer(float[][] weights, float[] bias) {
    this.weights = weights;
    this.bias = bias;
  }

  float[][] weights() {
    return weights;
  }

  float[] bias() {
    return bias;
  }

  /** Returns the layer with its scores multiplied by a factor. */
  OutputLayer scaled(float factor) {
    float[][] scaled = new float[weights.length][bias.length];
    for (int i = 0; i < scaled.length; i++) {
      Algebra.add(factor, weights[i], scaled[i]);
    }
    float[] scaledBias = new float[bias.length];
    Algebra.add(factor, bias, scaledBias);
    return new OutputLayer(scaled, scaledBias);
  }
}
