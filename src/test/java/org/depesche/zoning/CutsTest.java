package org.depesche.zoning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesche.document.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CutsTest {
  private static final Cuts CUTS = Cuts.load(Patterns.load());

  static Stream<List<String>> rows() {
    return Table.read(Cuts.class, "cuts.tsv", 5).stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyCutFindsItsExampleAndNotItsCounterExample(List<String> row) {
    assertEquals(Optional.of(Cue.valueOf(row.get(1))), cut(row, row.get(3)).map(Cuts.Cut::cue));
    assertEquals(Optional.empty(), cut(row, row.get(4)), row.get(4));
  }

  private static Optional<Cuts.Cut> cut(List<String> row, String line) {
    return switch (row.get(0)) {
      case "teaser" -> CUTS.teaser(line);
      case "prefix", "opening" -> CUTS.prefix(line, true);
      default -> CUTS.suffix(line);
    };
  }
}
