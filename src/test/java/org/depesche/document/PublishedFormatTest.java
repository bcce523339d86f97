package org.depesche.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedFormatTest {

  @ParameterizedTest
  @CsvSource({
    "2019-04-26, 2019-04-26, DAY",
    "' 2019-04-26 ', 2019-04-26, DAY",
    "2019-04, 2019-04, MONTH",
    "2019, 2019, YEAR",
    "2019-04-26T14:30, 2019-04-26T14:30, MINUTE",
    "2019-04-26 14:30:05, 2019-04-26T14:30:05, SECOND",
    "2019-04-26T14:30:05.123Z, 2019-04-26T14:30:05Z, SECOND",
    "2019-04-26T14:30+02:00, 2019-04-26T14:30+02:00, MINUTE",
    "26.04.2019, 2019-04-26, DAY",
    "6.4.2019, 2019-04-06, DAY"
  })
  void readsDatesOfMetadata(String text, String value, PublishedPrecision precision) {
    var published = PublishedFormat.parse(text, PublishedMethod.SIDECAR).orElseThrow();
    assertEquals(Optional.of(value), published.value());
    assertEquals(Optional.of(precision), published.precision());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "gestern",
        "2019-02-29",
        "31.4.2019",
        "2019-13",
        "2019-04-26T25:00",
        "19-04-26",
        "26.4."
      })
  void refusesWhatIsNoDate(String text) {
    assertEquals(Optional.empty(), PublishedFormat.parse(text, PublishedMethod.SIDECAR));
  }
}
