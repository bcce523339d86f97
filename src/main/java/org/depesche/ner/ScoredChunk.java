package org.depesche.ner;

/**
 * A found chunk.
 *
 * @param chunk where it stands and what it is
 * @param probability that it is there, by the model
 */
public record ScoredChunk(Chunk chunk, double probability) {}
