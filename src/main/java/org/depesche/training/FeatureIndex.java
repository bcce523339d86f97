package org.depesche.training;

import java.util.Arrays;

/** Numbers hashed features in order of first appearance and counts them. */
final class FeatureIndex {

  private static final int INITIAL = 1 << 22;

  private int[] keys = new int[INITIAL];
  private int[] counts = new int[INITIAL];
  private int[] ids = new int[INITIAL];
  private int size;

  /** Counts one appearance of a feature. */
  void count(int feature) {
    if (size * 2 > keys.length) {
      grow();
    }
    int slot = slot(feature);
    if (counts[slot] == 0) {
      keys[slot] = feature;
      size++;
    }
    counts[slot]++;
  }

  private int slot(int feature) {
    int mask = keys.length - 1;
    int slot = feature & mask;
    while (counts[slot] != 0 && keys[slot] != feature) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new int[oldKeys.length * 2];
    counts = new int[oldKeys.length * 2];
    ids = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  /** Numbers the features that were counted often enough, ascending; returns them. */
  int[] freeze(int cutoff) {
    int kept = 0;
    int[] features = new int[size];
    for (int slot = 0; slot < keys.length; slot++) {
      if (counts[slot] >= cutoff) {
        features[kept++] = keys[slot];
      }
    }
    features = Arrays.copyOf(features, kept);
    Arrays.sort(features);
    Arrays.fill(ids, -1);
    for (int id = 0; id < kept; id++) {
      ids[slot(features[id])] = id;
    }
    return features;
  }

  /** Returns the number of a feature after {@link #freeze}, -1 if it was dropped or never seen. */
  int id(int feature) {
    int slot = slot(feature);
    return counts[slot] == 0 ? -1 : ids[slot];
  }
}
