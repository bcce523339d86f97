package org.depesche.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormCacheTest {

  private final List<String> computed = new ArrayList<>();
  private final FormCache cache = new FormCache();

  private FormScores compute(String form) {
    computed.add(form);
    return new FormScores(form, new LocalScores(new float[0][], new float[0][]));
  }

  @Test
  void computesAFormOnce() {
    var first = cache.get("Berlin", this::compute);
    assertSame(first, cache.get("Berlin", this::compute));
    assertEquals(List.of("Berlin"), computed);
  }

  @Test
  void tellsFormsOfOneHashApart() {
    for (int round = 0; round < 3; round++) {
      for (String form : List.of("AaAa", "BBBB", "AaBB", "BBAa")) {
        assertEquals(form, cache.get(form, this::compute).form());
      }
    }
    assertEquals(4, computed.size());
  }

  @Test
  void keepsAFormInUseAmongManyOthers() {
    for (int i = 0; i < 200_000; i++) {
      cache.get("Wort" + i, this::compute);
      cache.get("Berlin", this::compute);
    }
    assertTrue(computed.stream().filter("Berlin"::equals).count() < 5);
  }
}
