package org.depesche.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimexValuesTest {

  @ParameterizedTest
  @CsvSource({
    "DATE, 2019, true",
    "DATE, 2019-04, true",
    "DATE, 2019-04-23, true",
    "DATE, 2020-02-29, true",
    "DATE, 2019-02-29, false",
    "DATE, 2019-13, false",
    "DATE, 2019-W17, true",
    "DATE, 2019-W17-WE, true",
    "DATE, 2019-W54, false",
    "DATE, 2019-Q2, true",
    "DATE, 2019-Q5, false",
    "DATE, 2019-WI, true",
    "DATE, 199, true",
    "DATE, 19, true",
    "DATE, 2, true",
    "DATE, XXXX-05, true",
    "DATE, XXXX-XX-17, true",
    "DATE, BC0044, true",
    "DATE, PAST_REF, true",
    "DATE, gestern, false",
    "DATE, 2019-4-23, false",
    "DATE, 2019-04-23TMO, false",
    "TIME, 2019-04-23TMO, true",
    "TIME, 2019-04-23T14:30, true",
    "TIME, 2019-04-23T14:30+02:00, true",
    "TIME, 2019-04-23T25:00, false",
    "TIME, 2019-02-30T14:30, false",
    "TIME, XXXX-XX-XXTXX:XX, true",
    "TIME, T14:30, true",
    "TIME, 2019-04-23, false",
    "DURATION, P2M, true",
    "DURATION, P1Y6M, true",
    "DURATION, P6M1Y, false",
    "DURATION, P2.5Y, true",
    "DURATION, PT24H, true",
    "DURATION, PXDE, true",
    "DURATION, P1ML, true",
    "DURATION, P, false",
    "DURATION, PT, false",
    "DURATION, 2M, false",
    "SET, P1D, true",
    "SET, XXXX-WXX-7, true",
    "SET, XXXX-XX-XXTEV, true",
    "SET, jeden Tag, false",
    "FRIST, 2019, false",
  })
  void areToldFromOtherStrings(String type, String value, boolean isValid) {
    assertEquals(isValid, TimexValues.isValid(type, value));
  }
}
