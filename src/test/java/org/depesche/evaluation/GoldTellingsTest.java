package org.depesche.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoldTellingsTest {

  private static final Path GOLD = Path.of("src/test/resources/org/depesche/eventcoref/gold.tsv");

  @Test
  void readsWhichEventsAreTheSame() {
    var gold = GoldTellings.of("7_a\tdev\tabc\t7-17\t7-17,30-35 50-55");
    assertEquals(Optional.of("7-17"), gold.main());
    assertEquals(List.of(List.of("7-17", "30-35"), List.of("50-55")), gold.events());
    assertEquals(Optional.empty(), GoldTellings.of("7_a\tdev\tabc\t-\t7-17").main());
    assertThrows(IllegalArgumentException.class, () -> GoldTellings.of("7_a\tdev"));
  }

  @Test
  void hasEachEventOnceAndTheMainOneAmongThem() throws IOException {
    for (var line : Files.readAllLines(GOLD)) {
      if (line.startsWith("#")) {
        continue;
      }
      var gold = GoldTellings.of(line);
      var events = gold.events().stream().flatMap(List::stream).toList();
      Set<String> once = new HashSet<>(events);
      assertEquals(events.size(), once.size(), gold.article());
      assertTrue(gold.main().isEmpty() || once.contains(gold.main().get()), gold.article());
    }
  }
}
