package org.depesche.document;

import java.util.Optional;

/**
 * A temporal expression with its TIMEX3 value.
 *
 * @param span where it stands, without preposition and article
 * @param type TIMEX3 type
 * @param value TIMEX3 value (ISO 8601): {@code 2019-04-23}, {@code 2019-W17}, {@code P2M}
 * @param modifier TIMEX3 modifier
 * @param anchor what the value was computed from
 * @param confidence between 0 and 1
 * @param rule the rule that found it
 */
public record Timex(
    Span span,
    TimexType type,
    String value,
    Optional<TimexModifier> modifier,
    Anchor anchor,
    double confidence,
    String rule) {}
