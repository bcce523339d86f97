package org.depesche.document;

import java.util.OptionalInt;

/**
 * Words that the article gives as somebody's.
 *
 * @param span the quoted words without quotation marks
 * @param speaker index of the entity that says them in the article's list, if known
 * @param direct whether they are quoted word for word
 */
public record Quote(Span span, OptionalInt speaker, boolean direct) {}
