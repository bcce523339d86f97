package org.depesche.eventcoref;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.depesche.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SameWordsTest {

  private static final SameWords WORDS = SameWords.load();

  static Stream<Arguments> derivations() {
    return Table.read(SameWords.class, "derivations.tsv", 5).stream()
        .map(row -> Arguments.of(row.get(2), row.get(3), row.get(4)));
  }

  @ParameterizedTest
  @MethodSource("derivations")
  void knowsTheNounOfAVerb(String verb, String noun, String other) {
    assertTrue(WORDS.tellSame(verb, noun));
    assertTrue(WORDS.tellSame(noun, verb));
    assertFalse(WORDS.tellSame(verb, other));
  }

  @ParameterizedTest
  @CsvSource({
    "Besuch, besuchen, true",
    "Besuch, Staatsbesuch, true",
    "Chinabesuch, Visite, true",
    "Wahl, Bundestagswahl, true",
    "Bundestagswahl, Landtagswahl, false",
    "Terroranschlag, Bombenanschlag, true",
    "Besuch, Treffen, false",
    "treffen, eintreffen, false",
    "fordern, auffordern, false",
  })
  void tellsWhetherWordsMayTellTheSame(String one, String two, boolean same) {
    assertEquals(same, WORDS.tellSame(one, two));
    assertEquals(same, WORDS.tellSame(two, one));
  }

  @ParameterizedTest
  @CsvSource({"same-words.tsv", "renewals.tsv"})
  void hasAnExampleInEachRow(String table) {
    for (List<String> row : Table.read(SameWords.class, table, 1)) {
      assertEquals(2, row.size(), row.get(0));
    }
  }

  @Test
  void hasAnExampleForEachDeterminer() {
    for (List<String> row : Table.read(Tellings.class, "determiners.tsv", 3)) {
      assertTrue(row.get(2).startsWith(row.get(0) + " "), row.toString());
      assertNotEquals(Reference.BARE, Reference.valueOf(row.get(1)), row.toString());
    }
  }
}
