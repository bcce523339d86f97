package org.depesche.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeatureSetTest {

  @Test
  void behavesLikeAnEnumSet() {
    var random = new Random(5);
    for (int i = 0; i < 100; i++) {
      Set<Feature> expected = EnumSet.noneOf(Feature.class);
      for (Feature feature : Feature.values()) {
        if (random.nextInt(4) == 0) {
          expected.add(feature);
        }
      }
      Set<Feature> set = FeatureSet.copyOf(expected);
      assertEquals(expected, set);
      assertEquals(set, expected);
      assertEquals(expected.hashCode(), set.hashCode());
      assertEquals(expected.toString(), set.toString());
      for (Feature feature : Feature.values()) {
        assertEquals(expected.contains(feature), set.contains(feature));
      }
    }
  }

  @Test
  void hasABitForEachFeature() {
    assertTrue(Feature.values().length <= Long.SIZE);
  }

  @Test
  void cannotBeChanged() {
    Set<Feature> set = FeatureSet.copyOf(Set.of(Feature.NOUN));
    assertThrows(UnsupportedOperationException.class, () -> set.add(Feature.VERB));
    var features = set.iterator();
    features.next();
    assertFalse(features.hasNext());
    assertThrows(NoSuchElementException.class, features::next);
  }
}
