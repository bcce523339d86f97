package org.depesche.training;

/**
 * How to train a network.
 *
 * @param affixes learned values per form for its affixes, outline and lists
 * @param traits learned values per token for its part of speech and readings
 * @param width cells of each direction
 * @param inputDropout share of the inputs that a step leaves out
 * @param outputDropout share of the outputs of the cells that a step leaves out
 * @param passes passes over the sentences
 * @param batch sentences per step
 * @param rate step size at the start; it falls to nearly nothing
 * @param seed of all random choices
 */
record NetworkOptions(
    int affixes,
    int traits,
    int width,
    float inputDropout,
    float outputDropout,
    int passes,
    int batch,
    float rate,
    long seed) {}
