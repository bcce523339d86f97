package org.depesche.parsing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A table of learned weights: for each hashed feature a row of small numbers, four packed in each
 * {@code long}, so that they lie side by side in memory and are added together. Immutable.
 */
final class Weights {

  private static final int LANES = 4;
  private static final int LANE_BITS = 16;

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
  static Weights read(DataInput in) throws IOException {
    var weights = new Weights(in.readUnsignedByte(), in.readUnsignedByte());
    int place = -1;
    for (int gap = readNumber(in); gap != 0; gap = readNumber(in)) {
      place += gap;
      int weight = readNumber(in);
      weights.put(place, (weight >>> 1) ^ -(weight & 1));
    }
    return weights;
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

  private static int readNumber(DataInput in) throws IOException {
    int value = 0;
    int shift = 0;
    int part = in.readUnsignedByte();
    while (part >= 128) {
      value |= (part & 127) << shift;
      shift += 7;
      part = in.readUnsignedByte();
    }
    return value | (part << shift);
  }

  private static void writeNumber(DataOutput out, int value) throws IOException {
    int rest = value;
    while (rest >>> 7 != 0) {
      out.writeByte((rest & 127) | 128);
      rest >>>= 7;
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
