package org.depesche.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordEndsTest {

  private final WordEnds<Integer> table = new WordEnds<>(Map.of("preis", 1, "eis", 2, "räumen", 3));

  @ParameterizedTest
  @CsvSource({
    "preis, '{2=2, 0=1}'",
    "friedenspreis, '{10=2, 8=1}'",
    "aufräumen, '{3=3}'",
    "preise, {}",
    "s, {}",
    "'', {}"
  })
  void findsTheEndsOfWordsTheShortestFirst(String word, String ends) {
    Map<Integer, Integer> found = new LinkedHashMap<>();
    table.visit(word, found::put);
    assertEquals(ends, found.toString());
  }

  @ParameterizedTest
  @CsvSource({"preis", "''"})
  void findsNothingInAnEmptyTable(String word) {
    Map<Integer, Integer> found = new LinkedHashMap<>();
    new WordEnds<Integer>(Map.of()).visit(word, found::put);
    assertEquals(Map.of(), found);
  }
}
