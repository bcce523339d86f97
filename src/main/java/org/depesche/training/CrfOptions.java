package org.depesche.training;

/**
 * How to train a conditional random field.
 *
 * @param passes passes over the sentences
 * @param rate step size
 * @param decay pull of each weight towards zero
 * @param dropout share of the features of a token that a step leaves out
 * @param cutoff how often a feature must appear
 * @param smallestPeak a feature whose weights are all smaller is dropped
 * @param largestWeight larger weights are cut to it
 * @param seed of the order of the sentences and of the dropout
 */
record CrfOptions(
    int passes,
    float rate,
    float decay,
    float dropout,
    int cutoff,
    float smallestPeak,
    float largestWeight,
    long seed) {}
