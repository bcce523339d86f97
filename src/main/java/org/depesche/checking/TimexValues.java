package org.depesche.checking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells TIMEX3 values from other strings: what ISO 8601 and the TimeML guidelines allow for each type.
 *
 * <ul>
 *   <li>DATE: {@code 2019}, {@code 2019-04}, {@code 2019-04-23}, {@code 2019-W17-WE}, {@code
 *       2019-Q2}, {@code 199}, {@code 2} for a
 *       millennium, {@code XXXX-05}, {@code PAST_REF}; not {@code 2019-02-30}
 *   <li>TIME: {@code 2019-04-23TMO}, {@code 2019-04-23T14:30}; not {@code 2019-04-23}
 *   <li>DURATION: {@code P2M}, {@code PT24H}, {@code PXD}; not {@code P3M2Y}, as years come first
 *   <li>SET: a date, time or duration
 * </ul>
 */
final class TimexValues {

  private static final String DAY = "(0[1-9]|[12][0-9]|3[01]|XX)";
  private static final String MONTH = "(0[1-9]|1[0-2]|XX)";
  private static final String WEEK = "W(0[1-9]|[1-4][0-9]|5[0-3]|XX)(-([1-7X]|WE))?";
  private static final String PART = "Q[1-4X]|H[12X]|SP|SU|FA|WI";
  private static final String DATE = "(BC)?[0-9X]{1,4}(-(" + MONTH + "(-" + DAY + ")?|" + WEEK + "|"
      + PART + "))?|(PAST|PRESENT|FUTURE)_REF";
  private static final String CLOCK = "([01][0-9]|2[0-4]|XX)(:([0-5][0-9]|XX)(:([0-5][0-9]|XX))?)?";
  private static final String ZONE = "(Z|[+-][0-9]{2}(:?[0-9]{2})?)?";
  private static final String TIME = "(([0-9X]{4}-(" + MONTH + "-" + DAY + "|" + WEEK + "))?T("
      + CLOCK + "|MO|MI|AF|EV|NI|DT|PM)" + ZONE + "|(PAST|PRESENT|FUTURE)_REF)";
  private static final String AMOUNT = "([0-9]+([.][0-9]+)?|X+)";
  private static final String DURATION = "P(?=.)("
      + part("ML") + part("CE") + part("DE") + part("Y") + part("Q") + part("M") + part("W")
      + part("WE") + part("D") + ")(T(?=.)" + part("H") + part("M") + part("S") + ")?";

  private static final Map<String, Pattern> FORMS = Map.of(
      "DATE", Pattern.compile(DATE),
      "TIME", Pattern.compile(TIME),
      "DURATION", Pattern.compile(DURATION),
      "SET", Pattern.compile(DATE + "|" + TIME + "|" + DURATION));

  private static final Pattern FULL_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private TimexValues() {}

  private static String part(String unit) {
    return "(" + AMOUNT + unit + ")?";
  }

  /** Returns whether the value can be one of its type. */
  static boolean isValid(String type, String value) {
    var form = FORMS.get(type);
    return form != null && form.matcher(value).matches() && isInTheCalendar(value);
  }

  private static boolean isInTheCalendar(String value) {
    var day = FULL_DAY.matcher(value);
    if (!day.lookingAt()) {
      return true;
    }
    try {
      LocalDate.parse(day.group());
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
