package org.depesche.parsing;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A table of learned weights: for each hashed feature a row of small numbers, four packed in each
 * {@code long}, so that they lie side by side in memory and are added together. Immutable.
 */
final class Weights {

  private static final int LANES = 4;
  private static final int LANE_BITS = 16;
  private static final int BYTE = 0xFF;

  /** So many bits of a number stand in a byte. */
  private static final int NUMBER_BITS = 7;

  private static final int LOW_BITS = (1 << NUMBER_BITS) - 1;

  private final int bits;
  private final int columns;
  private final int width;
  private final long[] table;

  /**
   * Creates a table.
   *
   * @param bits logarithm of the number of rows
   * @param columns number of weights of a row
   * @param weights the rows; the sum of any that occur together must fit a short
   */
  Weights(int bits, int columns, short[] weights) {
    this(bits, columns);
    for (int i = 0; i < weights.length; i++) {
      put(i, weights[i]);
    }
  }

  private Weights(int bits, int columns) {
    this.bits = bits;
    this.columns = columns;
    this.width = (columns + LANES - 1) / LANES;
    this.table = new long[width << bits];
  }

  private void put(int place, int weight) {
    int column = place % columns;
    table[place / columns * width + column / LANES] +=
        (long) weight << (column % LANES * LANE_BITS);
  }

  /** Reads a table that {@link #write} wrote. */
  static Weights read(ByteBuffer in) {
    var weights = new Weights(in.get() & BYTE, in.get() & BYTE);
    int offset = in.arrayOffset();
    in.position(weights.fill(in.array(), offset + in.position()) - offset);
    return weights;
  }

  /**
   * Takes weights and their distances; written as one loop over an array, since a young process runs it
   * before it is compiled.
   *
   * @return the place after them
   */
  private int fill(byte[] in, int start) {
    int at = start;
    int place = -1;
    int number = 0;
    int shift = 0;
    boolean isGap = true;
    while (true) {
      int part = in[at++];
      number |= (part & LOW_BITS) << shift;
      shift += NUMBER_BITS;
      if (part < 0) {
        continue;
      }
      if (!isGap) {
        put(place, (number >>> 1) ^ -(number & 1));
      } else if (number == 0) {
        return at;
      } else {
        place += number;
      }
      isGap = !isGap;
      number = 0;
      shift = 0;
    }
  }

  /** Writes the weights that are not zero, each with its distance from the one before. */
  void write(DataOutput out) throws IOException {
    out.writeByte(bits);
    out.writeByte(columns);
    var row = new short[columns];
    int last = -1;
    for (int i = 0; i < 1 << bits; i++) {
      for (int k = 0; k < width; k++) {
        unpack(table[i * width + k], k * LANES, row);
      }
      for (int k = 0; k < columns; k++) {
        if (row[k] != 0) {
          writeNumber(out, i * columns + k - last);
          writeNumber(out, (row[k] << 1) ^ (row[k] >> 31));
          last = i * columns + k;
        }
      }
    }
    writeNumber(out, 0);
  }

  private static void writeNumber(DataOutput out, int value) throws IOException {
    int rest = value;
    while (rest >>> NUMBER_BITS != 0) {
      out.writeByte((rest & LOW_BITS) | (LOW_BITS + 1));
      rest >>>= NUMBER_BITS;
    }
    out.writeByte(rest);
  }

  int columns() {
    return columns;
  }

  /** Adds up the rows of the features; {@code sums} gets a number for each column. */
  void sum(int[] features, short[] sums) {
    int shift = Integer.SIZE - bits;
    for (int k = 0; k < width; k++) {
      long sum = 0;
      for (int feature : features) {
        sum += table[(feature >>> shift) * width + k];
      }
      unpack(sum, k * LANES, sums);
    }
  }

  private static void unpack(long packed, int from, short[] sums) {
    long rest = packed;
    for (int i = from; i < from + LANES && i < sums.length; i++) {
      sums[i] = (short) rest;
      rest = (rest - sums[i]) >> LANE_BITS;
    }
  }
}
