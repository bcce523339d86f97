package org.depesche.ner;

import java.util.Arrays;

/** A growing list of hashed features. */
public final class FeatureBuffer {

  private static final int INITIAL = 128;
  private static final int PRIME = 0x01000193;
  private static final int SPREAD = 0x9E3779B1;

  private int[] values = new int[INITIAL];
  private int size;

  /** Forgets all features. */
  public void clear() {
    size = 0;
  }

  /** Returns the number of features. */
  public int size() {
    return size;
  }

  /** Returns a feature. */
  public int get(int index) {
    return values[index];
  }

  /** Returns a copy of the features. */
  public int[] toArray() {
    return Arrays.copyOf(values, size);
  }

  /** Adds a hashed feature. */
  public void add(int hash) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = hash;
  }

  /** Adds the feature of a kind with a value. */
  void add(int kind, CharSequence value) {
    add(hash(kind, value, 0, value.length()));
  }

  /** Returns the hash of a stretch of characters as value of a kind of feature (FNV-1a). */
  static int hash(int kind, CharSequence value, int start, int end) {
    int hash = combine(0x811C9DC5, kind);
    for (int i = start; i < end; i++) {
      hash = (hash ^ value.charAt(i)) * PRIME;
    }
    return combine(hash, end - start);
  }

  /** Returns the hash of two hashes in this order. */
  static int combine(int first, int second) {
    int hash = (Integer.rotateLeft(first, 5) ^ second) * SPREAD;
    hash ^= hash >>> 15;
    hash *= 0x85EBCA77;
    return hash ^ hash >>> 13;
  }
}
