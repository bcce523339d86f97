package org.depesche.events;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * A log-linear classifier over hashed features (maximum entropy). Immutable, shared between workers.
 */
public final class LogLinear {

  private static final float SCALE = 4096;

  private final int classes;
  private final int[] features;

  /** A table with a slot for each feature; the weights of a slot stand together. */
  private final int[] slots;

  private final float[] weights;

  /** What a free slot holds; its weights are nothing. */
  private final int free;

  /**
   * Creates a model.
   *
   * @param classes number of classes
   * @param features hashes of the features, ascending
   * @param weights for each feature a weight per class
   */
  public LogLinear(int classes, int[] features, float[] weights) {
    if (weights.length != features.length * classes) {
      throw new IllegalArgumentException(
          weights.length + " weights for " + features.length + " features");
    }
    this.classes = classes;
    this.features = features.clone();
    free = unused(features);
    slots = new int[Math.max(2, Integer.highestOneBit(features.length * 4 / 3) * 2)];
    Arrays.fill(slots, free);
    this.weights = new float[slots.length * classes];
    for (int i = 0; i < features.length; i++) {
      int slot = slot(features[i]);
      slots[slot] = features[i];
      System.arraycopy(weights, i * classes, this.weights, slot * classes, classes);
    }
  }

  private static int unused(int[] features) {
    int value = 0;
    while (Arrays.binarySearch(features, value) >= 0) {
      value++;
    }
    return value;
  }

  /** Returns the slot of the table that holds the feature or, if none does, a free one. */
  private int slot(int feature) {
    int slot = feature & (slots.length - 1);
    while (slots[slot] != feature && slots[slot] != free) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private float weight(int feature, int ofClass) {
    return weights[slot(feature) * classes + ofClass];
  }

  /** Reads a model as {@link #write} leaves it. */
  public static LogLinear read(InputStream stream) throws IOException {
    var in = new DataInputStream(stream);
    int classes = in.readInt();
    int[] features = new int[in.readInt()];
    float[] weights = new float[features.length * classes];
    for (int i = 0; i < features.length; i++) {
      features[i] = in.readInt();
      for (int c = 0; c < classes; c++) {
        weights[i * classes + c] = in.readShort() / SCALE;
      }
    }
    return new LogLinear(classes, features, weights);
  }

  /** Writes the model, its weights in steps of 1/4096. */
  public void write(OutputStream stream) throws IOException {
    var out = new DataOutputStream(stream);
    out.writeInt(classes);
    out.writeInt(features.length);
    for (int feature : features) {
      out.writeInt(feature);
      for (int c = 0; c < classes; c++) {
        out.writeShort(Math.round(weight(feature, c) * SCALE));
      }
    }
    out.flush();
  }

  /** Returns the score of each class, given the active features. */
  public double[] scores(int[] active) {
    return scores(active, active.length);
  }

  /** Returns the score of each class, given as many of the features as are active. */
  double[] scores(int[] features, int active) {
    double[] scores = new double[classes];
    for (int i = 0; i < active; i++) {
      int feature = features[i];
      int slot = slot(feature);
      for (int c = 0; c < classes && slots[slot] == feature; c++) {
        scores[c] += weights[slot * classes + c];
      }
    }
    return scores;
  }

  /** Returns one model with the classes of all, in their order. */
  public static LogLinear join(List<LogLinear> models) {
    int[] features = models.stream()
        .flatMapToInt(m -> Arrays.stream(m.features))
        .sorted()
        .distinct()
        .toArray();
    int classes = models.stream().mapToInt(m -> m.classes).sum();
    float[] weights = new float[features.length * classes];
    int at = 0;
    for (int feature : features) {
      for (LogLinear model : models) {
        for (int own = 0; own < model.classes; own++) {
          weights[at++] = model.weight(feature, own);
        }
      }
    }
    return new LogLinear(classes, features, weights);
  }

  /** Turns scores into shares of one, in place. */
  public static double[] normalised(double[] scores) {
    double max = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      max = Math.max(max, score);
    }
    double sum = 0;
    for (int c = 0; c < scores.length; c++) {
      scores[c] = StrictMath.exp(scores[c] - max);
      sum += scores[c];
    }
    for (int c = 0; c < scores.length; c++) {
      scores[c] /= sum;
    }
    return scores;
  }
}
