package org.depesche.document;

import java.util.Optional;

/**
 * Something a reader of the record should know before trusting it.
 *
 * @param code stable, upper-case, to count by
 * @param message one sentence
 * @param span the place that it is about, if it is about one
 */
public record Warning(String code, String message, Optional<Span> span) {}
