package org.depesche.ner;

/** The few operations on rows of numbers that networks are made of, as loops that the JIT vectorises. */
public final class Algebra {

  private static final int BLOCK = 4;

  /** Beyond this the approximation of tanh leaves the range between -1 and 1. */
  private static final float TANH_RANGE = 4.97f;

  private Algebra() {}

  /** Adds the product of a row with a matrix: {@code into += factors × rows}. */
  public static void multiply(float[] factors, float[][] rows, float[] into) {
    multiply(factors, factors.length, rows, into);
  }

  /** The same with the first {@code count} factors alone. */
  public static void multiply(float[] factors, int count, float[][] rows, float[] into) {
    int i = 0;
    for (; i + BLOCK <= count; i += BLOCK) {
      addBlock(factors, i, rows, into);
    }
    for (; i < count; i++) {
      add(factors[i], rows[i], into);
    }
  }

  private static void addBlock(float[] factors, int start, float[][] rows, float[] into) {
    float first = factors[start];
    float second = factors[start + 1];
    float third = factors[start + 2];
    float fourth = factors[start + 3];
    float[] a = rows[start];
    float[] b = rows[start + 1];
    float[] c = rows[start + 2];
    float[] d = rows[start + 3];
    for (int i = 0; i < into.length; i++) {
      into[i] += first * a[i] + second * b[i] + (third * c[i] + fourth * d[i]);
    }
  }

  /** Adds a multiple of a row: {@code into += factor × row}. */
  public static void add(float factor, float[] row, float[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] += factor * row[i];
    }
  }

  /** Replaces values by their hyperbolic tangent, approximated to four digits. */
  static void tanh(float[] values, int start, int end) {
    for (int i = start; i < end; i++) {
      values[i] = tanh(values[i]);
    }
  }

  /** Replaces values by their logistic function. */
  static void sigmoid(float[] values, int start, int end) {
    for (int i = start; i < end; i++) {
      values[i] = 0.5f + 0.5f * tanh(0.5f * values[i]);
    }
  }

  /** Returns the hyperbolic tangent by a continued fraction of seven terms. */
  static float tanh(float value) {
    float x = Math.max(-TANH_RANGE, Math.min(TANH_RANGE, value));
    float square = x * x;
    float above = x * (135135 + square * (17325 + square * (378 + square)));
    float below = 135135 + square * (62370 + square * (3150 + square * 28));
    return above / below;
  }
}
