package org.depesche.temporal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeastsTest {

  @ParameterizedTest
  @CsvSource({
    "E0, 2000-04-23",
    "E0, 2008-03-23",
    "E0, 2011-04-24",
    "E0, 2019-04-21",
    "E0, 2024-03-31",
    "E0, 2038-04-25",
    "E-46, 2019-03-06",
    "E39, 2019-05-30",
    "E60, 2019-06-20",
    "A-32, 2018-11-21",
    "A0, 2017-12-24",
    "05-2-7, 2019-05-12",
    "12-24, 2020-12-24"
  })
  void computesFixedAndMovableFeasts(String rule, LocalDate day) {
    assertEquals(day, Feasts.day(rule, day.getYear()));
  }
}
