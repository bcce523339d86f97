package org.depesche.document;

import java.util.Optional;

/**
 * An entry of a knowledge base.
 *
 * @param kb the knowledge base: {@code wikidata}, {@code geonames}, …
 * @param id the entry's identifier there
 * @param name the entry's German name
 * @param coordinates where it is, for a place
 * @param confidence between 0 and 1
 */
public record Link(
    String kb, String id, String name, Optional<Coordinates> coordinates, double confidence) {}
