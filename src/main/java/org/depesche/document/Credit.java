package org.depesche.document;

/**
 * A name that is credited: a news agency or an author.
 *
 * @param name its usual form
 * @param span where it stands
 */
public record Credit(String name, Span span) {}
