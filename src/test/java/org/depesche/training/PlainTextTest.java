package org.depesche.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Der US-Präsident kommt am 3. Mai.;Der|US-Präsident|kommt|am|3.|Mai|.",
        "\"Na ja\", sagte er (leise).;\"|Na|ja|\"|,|sagte|er|(|leise|)|.",
        "...;.|.|.",
        "'';''"
      })
  void peelsPunctuationOffWords(String text, String words) {
    List<String> expected = words.isEmpty() ? List.of() : List.of(words.split("\\|", -1));
    assertEquals(expected, PlainText.words(text));
  }
}
