package org.depesche.document;

/**
 * A part of the article text with one purpose.
 *
 * @param kind its purpose
 * @param span where it stands
 */
public record Section(SectionKind kind, Span span) {}
