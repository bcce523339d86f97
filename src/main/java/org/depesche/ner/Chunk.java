package org.depesche.ner;

/**
 * A stretch of tokens with the class of name it is.
 *
 * @param start index of the first token
 * @param end index after the last token
 * @param label GermEval class: {@code LOC}, {@code LOCderiv}, {@code ORGpart}
 */
public record Chunk(int start, int end, String label) {}
