package org.depesche.parsing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightsTest {

  private static final int BITS = 6;
  private static final int COLUMNS = 7;

  private final Random random = new Random(3);
  private final short[] plain = plain();
  private final int[] features = random.ints(40).toArray();

  private short[] plain() {
    short[] weights = new short[COLUMNS << BITS];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (short) (i % 3 == 0 ? 0 : random.nextInt(1601) - 800);
    }
    return weights;
  }

  private short[] expected() {
    short[] sums = new short[COLUMNS];
    for (int feature : features) {
      for (int i = 0; i < COLUMNS; i++) {
        sums[i] += plain[(feature >>> (Integer.SIZE - BITS)) * COLUMNS + i];
      }
    }
    return sums;
  }

  private short[] sums(Weights weights) {
    short[] sums = new short[COLUMNS];
    weights.sum(features, sums);
    return sums;
  }

  @Test
  void addsPackedRowsLikePlainNumbers() {
    assertArrayEquals(expected(), sums(new Weights(BITS, COLUMNS, plain)));
  }

  @Test
  void readsWhatItWrote() throws IOException {
    var bytes = new ByteArrayOutputStream();
    new Weights(BITS, COLUMNS, plain).write(new DataOutputStream(bytes));
    var in = ByteBuffer.wrap(bytes.toByteArray());
    assertArrayEquals(expected(), sums(Weights.read(in)));
  }
}
