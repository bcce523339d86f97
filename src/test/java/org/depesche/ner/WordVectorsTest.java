package org.depesche.ner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordVectorsTest {

  private static WordVectors vectors() {
    byte[] buckets = new byte[Subwords.BUCKETS * 2];
    for (int bucket : Subwords.buckets("Weimar")) {
      buckets[2 * bucket] = 50;
    }
    return new WordVectors(2, new int[] {Subwords.key("Bonn")}, new byte[] {0, -20}, buckets);
  }

  @Test
  void givesAWordItsOwnVectorOfOneLength() {
    assertArrayEquals(new float[] {0, (float) -Math.sqrt(2)}, vectors().of("Bonn"), 1e-4f);
  }

  @Test
  void givesAnUnseenWordThatOfItsParts() {
    assertArrayEquals(new float[] {(float) Math.sqrt(2), 0}, vectors().of("Weimars"), 1e-4f);
    assertArrayEquals(new float[2], vectors().of("!"), 1e-4f);
  }

  @ParameterizedTest
  @CsvSource({"1984, 0000", "»Na«, »Na«", "A-12, A-00"})
  void makesDigitsAlike(String word, String normal) {
    assertEquals(normal, Subwords.normal(word));
  }

  @Test
  void cutsVeryLongWords() {
    String huge = "Ä".repeat(10_000);
    assertFalse(Subwords.normal(huge).length() > 40);
    assertEquals(2, vectors().of(huge).length);
    assertEquals(0, Arrays.stream(Subwords.buckets("")).filter(b -> b < 0).count());
  }
}
