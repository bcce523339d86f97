package org.depesche.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "São Tomé|sao tome",
        "Sa\u0303o Tome\u0301|sao tome",
        "ÄÖÜ äöü ß|äöü äöü ß",
        "U\u0308berlingen|überlingen",
        "St. Pölten|st pölten",
        "Côte d'Ivoire|cote divoire",
        "Côte d’Ivoire|cote divoire",
        " - Bündnis 90/Die Grünen - |bündnis 90 die grünen",
        "Lahn-Dill-Kreis|lahn dill kreis",
        "Łódź|łodz",
        "İzmir|izmir",
        "ΑΘΗΝΑΣ|αθηνας",
        "...|''"
      })
  void makesSpellingsEqual(String name, String key) {
    assertEquals(key, NameKey.of(name));
  }
}
