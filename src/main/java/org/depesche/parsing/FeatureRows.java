package org.depesche.parsing;

/**
 * Hashes features: each template of some numbers becomes one number that names a row of weights.
 * Templates are told apart by their place in the order in which they are added.
 */
final class FeatureRows {

  private static final int FIRST = 0x9E3779B1;
  private static final int SECOND = 0x7FEB352D;
  private static final int THIRD = 0x846CA68B;
  private static final int FOURTH = 0xA3A9A3C9;
  private static final int TEMPLATE = 0xB5297A4D;

  private final int[] rows;
  private int count;

  /**
   * Creates rows.
   *
   * @param size how many features are added each time
   */
  FeatureRows(int size) {
    this.rows = new int[size];
  }

  /** Forgets what was added. */
  void clear() {
    count = 0;
  }

  /** Returns the rows; the array is used again. */
  int[] rows() {
    return rows;
  }

  void add(int a) {
    put(a * FIRST);
  }

  void add(int a, int b) {
    put(a * FIRST + b * SECOND);
  }

  void add(int a, int b, int c) {
    put(a * FIRST + b * SECOND + c * THIRD);
  }

  void add(int a, int b, int c, int d) {
    put(a * FIRST + b * SECOND + c * THIRD + d * FOURTH);
  }

  private void put(int sum) {
    int mixed = sum + (count + 1) * TEMPLATE;
    mixed = (mixed ^ mixed >>> 16) * 0x85EBCA6B;
    mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
    rows[count++] = mixed ^ mixed >>> 16;
  }
}
