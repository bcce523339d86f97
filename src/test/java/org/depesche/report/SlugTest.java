package org.depesche.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @Test
  void leavesSafeNamesAsTheyAre() {
    assertEquals("000_79e1", Slug.of("000_79e1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Straße & Größe", "a/b", "..", "Москва", "CON", "", "x?y#z%20", "İstanbul"})
  void makesNamesThatEveryFileSystemTakes(String name) {
    assertTrue(Slug.of(name).matches("[a-z0-9][a-z0-9-]*"), Slug.of(name));
  }

  @Test
  void tellsNamesApartThatDifferInCaseAlone() {
    assertNotEquals(Slug.of("Bild"), Slug.of("BILD"));
  }
}
