package org.depesche.ner;

import java.util.Arrays;

/**
 * Inference in a linear-chain conditional random field: the marginal probabilities (forward-backward with scaling)
 * and, by {@link Viterbi}, the best sequence. Transitions that the tag set forbids have
 * no weight. Holds the work space of one worker.
 */
public final class Lattice {

  /** Scores further below the best of their token count as this far below, against underflow. */
  private static final double FLOOR = -60;

  private static final int BLOCK = 4;

  private final TagSet tags;
  private final int size;
  private final double[] potential;
  private final double[][] rows;
  private final double[][] columns;
  private final Viterbi viterbi;
  private double[][] unary = new double[0][];
  private double[][] forward = new double[0][];
  private double[][] backward = new double[0][];
  private double[] scale = new double[0];

  /**
   * Creates the work space.
   *
   * @param tags the tags
   * @param transitions scores, index {@code before * tags.size() + tag}
   */
  public Lattice(TagSet tags, float[] transitions) {
    this.tags = tags;
    size = tags.size();
    potential = new double[size * size];
    rows = new double[size][size];
    columns = new double[size][size];
    viterbi = new Viterbi(tags, rows);
    update(transitions);
  }

  /** Takes over changed transition scores. */
  public void update(float[] transitions) {
    for (int before = 0; before < size; before++) {
      for (int tag = 0; tag < size; tag++) {
        int index = before * size + tag;
        potential[index] = tags.follows(before, tag) ? Math.exp(transitions[index]) : 0;
        rows[before][tag] = potential[index];
        columns[tag][before] = potential[index];
      }
    }
    viterbi.update();
  }

  /**
   * Computes the marginals of a sentence, for {@link #marginal} and {@link #pair}.
   *
   * @param scores for each token a score per tag
   * @param length number of tokens
   */
  public void infer(float[][] scores, int length) {
    infer(weights(scores, length));
  }

  /**
   * Computes the marginals of a sentence.
   *
   * @param weights for each token a positive weight per tag; kept until the next sentence
   */
  void infer(double[][] weights) {
    inferForward(weights);
    backwardPass(weights.length);
  }

  /** Computes what {@link #outside} needs. */
  void inferForward(double[][] weights) {
    unary = weights;
    reserve(weights.length);
    forwardPass(weights.length);
  }

  /** Completes {@link #inferForward} to {@link #infer}. */
  void inferBackward() {
    backwardPass(unary.length);
  }

  /** Returns the weights that scores stand for. */
  double[][] weights(float[][] scores, int length) {
    double[][] weights = new double[length][size];
    for (int i = 0; i < length; i++) {
      exponentiate(scores[i], weights[i]);
    }
    return weights;
  }

  private void reserve(int length) {
    if (forward.length < length) {
      forward = new double[length][size];
      backward = new double[length][size];
      scale = new double[length];
    }
  }

  private void exponentiate(float[] scores, double[] into) {
    double max = Double.NEGATIVE_INFINITY;
    for (int tag = 0; tag < size; tag++) {
      max = Math.max(max, scores[tag]);
    }
    for (int tag = 0; tag < size; tag++) {
      into[tag] = Math.exp(Math.max(FLOOR, scores[tag] - max));
    }
  }

  private void forwardPass(int length) {
    for (int tag = 0; tag < size; tag++) {
      forward[0][tag] = tags.starts(tag) ? unary[0][tag] : 0;
    }
    scale[0] = normalise(forward[0]);
    for (int i = 1; i < length; i++) {
      double[] into = forward[i];
      Arrays.fill(into, 0);
      addRows(forward[i - 1], into);
      multiply(into, unary[i]);
      scale[i] = normalise(into);
    }
  }

  /** Divides values by their sum and returns it. */
  static double normalise(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] /= sum;
    }
    return sum;
  }

  private void backwardPass(int length) {
    double[] last = backward[length - 1];
    for (int tag = 0; tag < size; tag++) {
      last[tag] = tags.ends(tag) ? 1 : 0;
    }
    divide(last, weightOfEnd(length));
    for (int i = length - 2; i >= 0; i--) {
      double[] into = backward[i];
      Arrays.fill(into, 0);
      addColumns(unary[i + 1], backward[i + 1], into);
      divide(into, scale[i + 1]);
    }
  }

  /** Adds multiples of the rows of potentials; those of forbidden pairs of tags are zero. */
  private void addRows(double[] factors, double[] into) {
    int before = 0;
    for (; before + BLOCK <= size; before += BLOCK) {
      addBlock(factors, before, into);
    }
    for (; before < size; before++) {
      add(factors[before], rows[before], into);
    }
  }

  private void addBlock(double[] factors, int start, double[] into) {
    double first = factors[start];
    double second = factors[start + 1];
    double third = factors[start + 2];
    double fourth = factors[start + 3];
    double[] a = rows[start];
    double[] b = rows[start + 1];
    double[] c = rows[start + 2];
    double[] d = rows[start + 3];
    for (int i = 0; i < into.length; i++) {
      into[i] = into[i] + first * a[i] + second * b[i] + third * c[i] + fourth * d[i];
    }
  }

  private void addColumns(double[] weights, double[] after, double[] into) {
    int tag = 0;
    for (; tag + 1 < size; tag += 2) {
      addPair(weights, after, tag, into);
    }
    for (; tag < size; tag++) {
      add(weights[tag], columns[tag], after[tag], into);
    }
  }

  private void addPair(double[] weights, double[] after, int start, double[] into) {
    double weight = weights[start];
    double rest = after[start];
    double nextWeight = weights[start + 1];
    double nextRest = after[start + 1];
    double[] a = columns[start];
    double[] b = columns[start + 1];
    for (int i = 0; i < into.length; i++) {
      into[i] = into[i] + a[i] * weight * rest + b[i] * nextWeight * nextRest;
    }
  }

  private static void add(double factor, double[] row, double[] into) {
    for (int tag = 0; tag < into.length; tag++) {
      into[tag] += factor * row[tag];
    }
  }

  private static void add(double first, double[] row, double second, double[] into) {
    for (int tag = 0; tag < into.length; tag++) {
      into[tag] += row[tag] * first * second;
    }
  }

  private static void multiply(double[] values, double[] factors) {
    for (int tag = 0; tag < values.length; tag++) {
      values[tag] *= factors[tag];
    }
  }

  private double weightOfEnd(int length) {
    double sum = 0;
    for (int tag = 0; tag < size; tag++) {
      sum += tags.ends(tag) ? forward[length - 1][tag] : 0;
    }
    return sum;
  }

  private static void divide(double[] values, double divisor) {
    for (int i = 0; i < values.length; i++) {
      values[i] /= divisor;
    }
  }

  /** Returns the probability that a token has a tag. */
  public double marginal(int token, int tag) {
    return forward[token][tag] * backward[token][tag];
  }

  /** Returns the probability that a token has a tag and the one before it another. */
  public double pair(int token, int before, int tag) {
    return forward[token - 1][before]
        * potential[before * size + tag]
        * unary[token][tag]
        * backward[token][tag]
        / scale[token];
  }

  /**
   * Returns the probability that exactly these tokens carry these tags.
   *
   * @param start index of the first token
   * @param path tags of the tokens from {@code start} on, at least one
   */
  public double probability(int start, int[] path) {
    double product = forward[start][path[0]];
    for (int i = 1; i < path.length; i++) {
      int token = start + i;
      product *= potential[path[i - 1] * size + path[i]] * unary[token][path[i]] / scale[token];
    }
    return product * backward[start + path.length - 1][path[path.length - 1]];
  }

  /** Returns the probability that no token is in a name. */
  double outside() {
    double product = forward[0][TagSet.OUTSIDE] / weightOfEnd(unary.length);
    for (int token = 1; token < unary.length; token++) {
      product *= potential[0] * unary[token][TagSet.OUTSIDE] / scale[token];
    }
    return product;
  }

  /** Returns the most probable sequence of tags of the sentence given to {@link #infer}. */
  public int[] best(int length) {
    return viterbi.best(Arrays.copyOf(unary, length));
  }
}
