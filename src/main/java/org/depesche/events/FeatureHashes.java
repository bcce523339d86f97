package org.depesche.events;

import java.util.Arrays;

/** Features as hashes of their parts; equal parts give equal hashes on every machine. */
public final class FeatureHashes {

  private static final int PRIME = 0x9E3779B1;

  private int[] hashes = new int[64];
  private int size;

  /** Adds the feature that is made of the parts. */
  void add(String... parts) {
    int hash = parts.length;
    for (String part : parts) {
      hash = mixed(hash, part);
    }
    add(hash);
  }

  /** Adds a feature of two parts, as the next ones without an array for them. */
  void add(String one, String two) {
    add(mixed(mixed(2, one), two));
  }

  void add(String one, String two, String three) {
    add(mixed(mixed(mixed(3, one), two), three));
  }

  void add(String one, String two, String three, String four) {
    add(mixed(mixed(mixed(mixed(4, one), two), three), four));
  }

  private static int mixed(int hash, String part) {
    int mixed = (hash ^ part.hashCode()) * PRIME;
    return mixed ^ mixed >>> 15;
  }

  private void add(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash;
  }

  /** Returns the scores that the model gives them. */
  double[] scores(LogLinear model) {
    return model.scores(hashes, size);
  }

  /** Returns the hashes in the order they were added. */
  public int[] toArray() {
    return Arrays.copyOf(hashes, size);
  }
}
