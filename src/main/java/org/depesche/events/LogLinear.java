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
  private final float[] weights;
  private final int[] slots;

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
    this.weights = weights.clone();
    slots = new int[Math.max(2, Integer.highestOneBit(features.length) * 4)];
    Arrays.fill(slots, -1);
    for (int i = 0; i < features.length; i++) {
      slots[slot(features[i])] = i;
    }
  }

  /** Returns the slot of the table that holds the feature or, if none does, a free one. */
  private int slot(int feature) {
    int slot = feature & (slots.length - 1);
    while (slots[slot] >= 0 && features[slots[slot]] != feature) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
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
    for (int i = 0; i < features.length; i++) {
      out.writeInt(features[i]);
      for (int c = 0; c < classes; c++) {
        out.writeShort(Math.round(weights[i * classes + c] * SCALE));
      }
    }
    out.flush();
  }

  /** Returns the score of each class, given the active features. */
  public double[] scores(int[] active) {
    double[] scores = new double[classes];
    for (int feature : active) {
      int at = slots[slot(feature)];
      for (int c = 0; c < classes && at >= 0; c++) {
        scores[c] += weights[at * classes + c];
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
    for (int i = 0; i < features.length; i++) {
      int c = 0;
      for (LogLinear model : models) {
        int at = Arrays.binarySearch(model.features, features[i]);
        for (int own = 0; own < model.classes; own++) {
          weights[i * classes + c++] = at < 0 ? 0 : model.weights[at * model.classes + own];
        }
      }
    }
    return new LogLinear(classes, features, weights);
  }

  /** Turns scores into shares of one, in place. */
  public static double[] normalised(double[] scores) {
    double max = Arrays.stream(scores).max().orElse(0);
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
