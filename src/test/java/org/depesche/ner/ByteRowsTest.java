package org.depesche.ner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteRowsTest {

  private static final int WIDTH = 33;

  private final byte[] values = values();
  private final ByteRows rows = new ByteRows(values, WIDTH);

  private static byte[] values() {
    byte[] values = new byte[20 * WIDTH];
    new Random(1).nextBytes(values);
    return values;
  }

  @Test
  void addsTheSumOfRows() {
    assertArrayEquals(plainSum(new int[] {3, 17, 3}), sum(new int[] {3, 17, 3}));
  }

  @Test
  void addsMoreRowsThanALaneHolds() {
    int[] places = new Random(2).ints(1000, 0, rows.size()).toArray();
    assertArrayEquals(plainSum(places), sum(places));
  }

  @Test
  void givesBackItsBytes() {
    assertArrayEquals(values, rows.toBytes());
  }

  private float[] sum(int[] places) {
    float[] sum = new float[WIDTH];
    rows.addTo(sum, places, places.length, 0.5f);
    return sum;
  }

  private float[] plainSum(int[] places) {
    float[] sum = new float[WIDTH];
    for (int place : places) {
      for (int i = 0; i < WIDTH; i++) {
        sum[i] += values[place * WIDTH + i] * 0.5f;
      }
    }
    return sum;
  }
}
