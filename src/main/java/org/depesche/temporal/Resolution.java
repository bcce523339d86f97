package org.depesche.temporal;

import java.util.Optional;
import org.depesche.document.Anchor;
import org.depesche.document.TimexModifier;
import org.depesche.document.TimexType;

/**
 * The value of a temporal expression.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value; empty for words that only look like an expression
 * @param moment the place in the calendar, where it is one
 * @param modifier TIMEX3 modifier
 * @param anchor what it was computed from
 */
record Resolution(
    TimexType type,
    String value,
    Optional<Moment> moment,
    Optional<TimexModifier> modifier,
    Anchor anchor) {

  /** Returns the resolution for words that are no temporal expression. */
  static Resolution nothing() {
    return plain(TimexType.DATE, "");
  }

  /** Returns a value that is no place in the calendar. */
  static Resolution plain(TimexType type, String value) {
    return new Resolution(type, value, Optional.empty(), Optional.empty(), Anchor.none());
  }

  /** Returns a date or, if a time was told, a time. */
  static Resolution of(Moment moment, Anchor anchor) {
    var type = moment.time().isEmpty() ? TimexType.DATE : TimexType.TIME;
    return new Resolution(type, moment.value(), Optional.of(moment), Optional.empty(), anchor);
  }

  Resolution with(Optional<TimexModifier> newModifier) {
    return new Resolution(type, value, moment, newModifier, anchor);
  }

  /** Returns the time of the day alone: {@code T14:00}. */
  Resolution withoutDay() {
    return plain(TimexType.TIME, value.substring(value.indexOf('T')));
  }

  boolean isNothing() {
    return value.isEmpty();
  }
}
