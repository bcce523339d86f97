package org.depesche.tagging;

import java.util.Arrays;

/**
 * Rows of weights found by hashing, of which most are empty: only the others are kept, three weights
 * packed in each {@code long}, so that they are added together.
 */
final class PackedRows {

  private static final int LANES = 3;
  private static final int LANE_BITS = 21;
  private static final int UNUSED_BITS = Long.SIZE - LANE_BITS;

  private final int bits;
  private final int columns;
  private final int width;
  private final int[] starts;
  private long[] table;
  private int end;

  /**
   * Creates empty rows.
   *
   * @param bits logarithm of their number
   * @param columns number of weights of a row
   */
  PackedRows(int bits, int columns) {
    this.bits = bits;
    this.columns = columns;
    this.width = (columns + LANES - 1) / LANES;
    this.starts = new int[1 << bits];
    this.table = new long[width << Math.max(0, bits - 4)];
    this.end = width;
  }

  int bits() {
    return bits;
  }

  /** Returns whether the row has only zeros. */
  boolean isEmpty(int row) {
    return starts[row] == 0;
  }

  /** Sets a weight that is zero so far. */
  void put(int row, int column, int weight) {
    if (starts[row] == 0) {
      starts[row] = end;
      end += width;
      table = end > table.length ? Arrays.copyOf(table, 2 * end) : table;
    }
    table[starts[row] + column / LANES] += (long) weight << (column % LANES * LANE_BITS);
  }

  /** Adds the weights of the features to the scores. */
  void add(int[] features, int count, int[] scores) {
    var rows = new int[count];
    for (int i = 0; i < count; i++) {
      rows[i] = starts[features[i] >>> (Integer.SIZE - bits)];
    }
    for (int k = 0; k < width; k++) {
      long sum = 0;
      for (int row : rows) {
        sum += table[row + k];
      }
      unpack(sum, k * LANES, scores);
    }
  }

  private void unpack(long packed, int from, int[] scores) {
    long rest = packed;
    for (int i = from; i < from + LANES && i < columns; i++) {
      long lane = rest << UNUSED_BITS >> UNUSED_BITS;
      scores[i] += (int) lane;
      rest = (rest - lane) >> LANE_BITS;
    }
  }

  /** Returns the weights of a row. */
  int[] row(int row) {
    var weights = new int[columns];
    add(new int[] {row << (Integer.SIZE - bits)}, 1, weights);
    return weights;
  }
}
