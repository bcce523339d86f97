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
      hash = (hash ^ part.hashCode()) * PRIME;
      hash ^= hash >>> 15;
    }
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash;
  }

  /** Returns the hashes in the order they were added. */
  public int[] toArray() {
    return Arrays.copyOf(hashes, size);
  }
}
