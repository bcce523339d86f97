package org.depesche.zoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesche.document.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CuesTest {
  private static final Cues CUES = Cues.load(Patterns.load());

  static Stream<List<String>> rows() {
    return Table.read(Cues.class, "cues.tsv", 4).stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyCueFindsItsExampleAndNotItsCounterExample(List<String> row) {
    Optional<Cue> cue = Optional.of(Cue.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
    assertEquals(cue, CUES.of(row.get(2)), row.get(2));
    assertNotEquals(cue, CUES.of(row.get(3)), row.get(3));
  }
}
