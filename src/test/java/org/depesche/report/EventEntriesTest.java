package org.depesche.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventEntriesTest {

  @ParameterizedTest
  @CsvSource({
    "2019-04-23, 2019-04-23",
    "2019-04-26T18:00, 2019-04-26",
    "2019-04-26TNI, 2019-04-26",
    "2019-04, 2019-04",
    "1945, 1945",
    "2019-W17, 2019-04-22",
    "2019-W53, ''",
    "PAST_REF, ''",
    "P2M, ''",
    "XXXX-12-24, ''",
    "194, ''"
  })
  void tellsTheDayOfAValue(String value, String day) {
    assertEquals(day, EventEntries.day(value).orElse(""));
  }
}
