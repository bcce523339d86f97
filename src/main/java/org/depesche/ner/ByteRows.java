package org.depesche.ner;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Rows of bytes that are summed up eight values at a time: a row is a few longs, and its values, shifted to be
 * positive, are added in lanes of sixteen bits. Immutable.
 */
final class ByteRows {

  /** The lanes of a sum hold at most so many rows. */
  private static final int MOST = 256;

  private static final int BIAS = 128;

  /** Adding {@link #BIAS} to a byte turns its sign. */
  private static final long SIGNS = 0x8080808080808080L;

  private static final long LANES = 0x00FF00FF00FF00FFL;
  private static final int LANE = 0xFFFF;
  private static final int LANE_BITS = 16;

  private final int width;
  private final int stride;
  private final long[] rows;

  /** Packs rows of {@code width} values. */
  ByteRows(byte[] values, int width) {
    this.width = width;
    stride = (width + Long.BYTES - 1) / Long.BYTES;
    rows = new long[values.length / width * stride];
    var bytes = ByteBuffer.wrap(Arrays.copyOf(values, values.length + Long.BYTES))
        .order(ByteOrder.LITTLE_ENDIAN);
    long last = -1L >>> ((stride * Long.BYTES - width) * Byte.SIZE);
    for (int row = 0; row < values.length / width; row++) {
      for (int i = 0; i < stride; i++) {
        long eight = bytes.getLong(row * width + i * Long.BYTES) ^ SIGNS;
        rows[row * stride + i] = i < stride - 1 ? eight : eight & last;
      }
    }
  }

  /** Returns the number of values in a row. */
  int width() {
    return width;
  }

  /** Returns the number of rows. */
  int size() {
    return rows.length / stride;
  }

  /** Adds a multiple of the sum of rows to values. */
  void addTo(float[] values, int[] places, int count, float factor) {
    int[] sums = new int[stride * Long.BYTES];
    for (int start = 0; start < count; start += MOST) {
      sum(places, start, Math.min(count, start + MOST), sums);
    }
    for (int i = 0; i < width; i++) {
      values[i] += (sums[i] - BIAS * count) * factor;
    }
  }

  private void sum(int[] places, int start, int end, int[] sums) {
    for (int i = 0; i < stride; i++) {
      long even = 0;
      long odd = 0;
      for (int k = start; k < end; k++) {
        long eight = rows[places[k] * stride + i];
        even += eight & LANES;
        odd += eight >>> Byte.SIZE & LANES;
      }
      spread(even, i * Long.BYTES, sums);
      spread(odd, i * Long.BYTES + 1, sums);
    }
  }

  private static void spread(long lanes, int start, int[] sums) {
    sums[start] += (int) lanes & LANE;
    sums[start + 2] += (int) (lanes >>> LANE_BITS) & LANE;
    sums[start + 4] += (int) (lanes >>> (2 * LANE_BITS)) & LANE;
    sums[start + 6] += (int) (lanes >>> (3 * LANE_BITS));
  }

  /** Returns the values of all rows one after the other. */
  byte[] toBytes() {
    byte[] values = new byte[size() * width];
    for (int i = 0; i < values.length; i++) {
      int place = i % width;
      long word = rows[i / width * stride + place / Long.BYTES];
      values[i] = (byte) ((word >>> (place % Long.BYTES * Byte.SIZE)) - BIAS);
    }
    return values;
  }
}
