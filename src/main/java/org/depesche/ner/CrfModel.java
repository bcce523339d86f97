package org.depesche.ner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The weights of a linear-chain conditional random field over hashed features, one byte each.
 * Immutable.
 */
public final class CrfModel {

  private static final int LOAD_FACTOR_INVERSE = 2;

  private final float[] transitions;
  private final float scale;
  private final int[] keys;
  private final ByteRows weights;
  private final long[] slots;

  /**
   * Creates a model.
   *
   * @param transitions scores of pairs of tags
   * @param keys the hashed features, ascending, without zero
   * @param weights for each feature a row with a weight per tag, in units of {@code scale}
   * @param scale what a weight of one stands for
   */
  public CrfModel(float[] transitions, int[] keys, byte[] weights, float scale) {
    this(transitions, keys, new ByteRows(weights, width(transitions)), scale);
  }

  private CrfModel(float[] transitions, int[] keys, ByteRows weights, float scale) {
    this.transitions = transitions.clone();
    this.scale = scale;
    this.keys = keys;
    this.weights = weights;
    slots = new long[Integer.highestOneBit(Math.max(1, keys.length) * LOAD_FACTOR_INVERSE) * 2];
    for (int row = 0; row < keys.length; row++) {
      slots[free(keys[row])] = (long) keys[row] << Integer.SIZE | row;
    }
  }

  private static int width(float[] transitions) {
    return (int) Math.round(Math.sqrt(transitions.length));
  }

  private int free(int key) {
    int slot = key & slots.length - 1;
    while (slots[slot] != 0) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  /** Returns the scores of pairs of tags. */
  public float[] transitions() {
    return transitions.clone();
  }

  /** Returns the number of features with weights. */
  public int features() {
    return keys.length;
  }

  /**
   * Returns the model with its scores multiplied by a factor and scores of pairs of tags added.
   *
   * @param others scores of pairs of tags of another model
   */
  public CrfModel combined(float factor, float[] others) {
    float[] sums = others.clone();
    Algebra.add(factor, transitions, sums);
    return new CrfModel(sums, keys, weights, scale * factor);
  }

  /** Adds the weights of hashed features to the scores of a token. */
  void addTo(float[] scores, FeatureBuffer features) {
    int[] found = new int[features.size()];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      int row = row(features.get(i));
      found[count] = row;
      count += row >= 0 ? 1 : 0;
    }
    weights.addTo(scores, found, count, scale);
  }

  private int row(int feature) {
    int slot = feature & slots.length - 1;
    long entry = slots[slot];
    while (entry != 0) {
      if ((int) (entry >> Integer.SIZE) == feature) {
        return (int) entry;
      }
      slot = slot + 1 & slots.length - 1;
      entry = slots[slot];
    }
    return -1;
  }

  /** Writes the model. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(weights.width());
    out.writeInt(keys.length);
    out.writeFloat(scale);
    for (float score : transitions) {
      out.writeFloat(score);
    }
    for (int key : keys) {
      out.writeInt(key);
    }
    out.write(weights.toBytes());
  }

  /** Reads a model that {@link #write} wrote. */
  public static CrfModel read(DataInputStream in) throws IOException {
    int width = in.readInt();
    int[] keys = new int[in.readInt()];
    float scale = in.readFloat();
    float[] transitions = new float[width * width];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readFloat();
    }
    byte[] bytes = in.readNBytes(keys.length * Integer.BYTES);
    ByteBuffer.wrap(bytes).asIntBuffer().get(keys);
    byte[] weights = new byte[keys.length * width];
    in.readFully(weights);
    return new CrfModel(transitions, keys, weights, scale);
  }
}
