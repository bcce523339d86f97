package org.depesche.training;

/**
 * How to train word vectors.
 *
 * @param width numbers per vector, a multiple of eight
 * @param window largest distance of a context word
 * @param negatives random words contrasted with each context word
 * @param cutoff how often a word must appear to have a vector of its own and to be a context
 * @param rate step size at the start; it falls to nearly nothing
 * @param subsampling share of the running words above which a word is thinned out
 * @param seed of all random choices
 */
record WordVectorOptions(
    int width, int window, int negatives, int cutoff, float rate, double subsampling, long seed) {}
