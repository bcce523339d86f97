package org.depesche.document;

import java.util.OptionalInt;

/**
 * What fills a role of an event.
 *
 * @param span where it stands in the clause
 * @param entity index of the entity in the article's list; empty where the filler is no entity
 * @param confidence between 0 and 1
 */
public record Filler(Span span, OptionalInt entity, double confidence) {}
