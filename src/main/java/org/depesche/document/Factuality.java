package org.depesche.document;

import java.util.OptionalInt;

/**
 * How an event is told.
 *
 * @param status whether it has happened
 * @param polarity whether it is affirmed or denied
 * @param source who answers for it
 * @param speaker index of the entity that says it in the article's list, if reported and known
 */
public record Factuality(
    EventStatus status, Polarity polarity, EventSource source, OptionalInt speaker) {}
