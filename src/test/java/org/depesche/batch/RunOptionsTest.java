package org.depesche.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.depesche.pipeline.Overlay;
import org.junit.jupiter.api.Test;

class RunOptionsTest {

  private static String configuration(String hash, String name) {
    var overlay = new Overlay(name, Overlay.Kind.CUES, hash, List.of());
    return new RunOptions.Content(Optional.empty(), true, List.of(overlay)).configuration();
  }

  @Test
  void tellsOverlaysApartByTheirBytesNotTheirNames() {
    assertEquals(configuration("ab", "eins.tsv"), configuration("ab", "zwei.tsv"));
    assertNotEquals(configuration("ab", "eins.tsv"), configuration("cd", "eins.tsv"));
  }
}
