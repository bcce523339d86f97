package org.depesche.tagging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedRowsTest {

  private static final int BITS = 5;
  private static final int COLUMNS = 17;

  @Test
  void addsPackedRowsLikePlainNumbers() {
    var random = new Random(4);
    var rows = new PackedRows(BITS, COLUMNS);
    int[][] plain = new int[1 << BITS][COLUMNS];
    for (int row = 0; row < plain.length; row += 2) {
      for (int i = 0; i < COLUMNS; i++) {
        plain[row][i] = random.nextInt(1 << 16) - (1 << 15);
        rows.put(row, i, plain[row][i]);
      }
    }
    int[] features = random.ints(30).toArray();
    int[] expected = random.ints(COLUMNS, -9, 9).toArray();
    int[] scores = expected.clone();
    for (int feature : features) {
      for (int i = 0; i < COLUMNS; i++) {
        expected[i] += plain[feature >>> (Integer.SIZE - BITS)][i];
      }
    }
    rows.add(features, features.length, scores);
    assertArrayEquals(expected, scores);
    assertArrayEquals(plain[4], rows.row(4));
    assertEquals(true, rows.isEmpty(3));
    assertEquals(false, rows.isEmpty(4));
  }
}
