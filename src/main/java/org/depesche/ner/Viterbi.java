package org.depesche.ner;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Finds the best sequence of tags. What surely loses against a token outside of names is not tried. */
final class Viterbi {

  private final TagSet tags;
  private final int size;
  private final double[][] potential;
  private final int[][] successors;
  private final int[][] continuations;
  private final double[] most;
  private double leastAfterOutside;

  /**
   * Creates the search.
   *
   * @param tags the tags
   * @param potential for each tag a weight for each tag after it; {@link #update} tells of changes
   */
  Viterbi(TagSet tags, double[][] potential) {
    this.tags = tags;
    this.potential = potential;
    size = tags.size();
    successors = new int[size][];
    continuations = new int[size][];
    most = new double[size];
    for (int before = 0; before < size; before++) {
      int tag = before;
      successors[tag] =
          IntStream.range(0, size).filter(after -> tags.follows(tag, after)).toArray();
      continuations[tag] =
          IntStream.of(successors[tag]).filter(after -> !tags.starts(after)).toArray();
    }
  }

  /** Takes over changed potentials. */
  void update() {
    for (int before = 0; before < size; before++) {
      most[before] = Arrays.stream(potential[before]).max().orElse(0);
    }
    leastAfterOutside = IntStream.of(successors[TagSet.OUTSIDE])
        .mapToDouble(tag -> potential[TagSet.OUTSIDE][tag])
        .min()
        .orElse(0);
  }

  /** Returns the best sequence for weights of each tag for each token. */
  int[] best(double[][] weights) {
    int[][] from = new int[weights.length][size];
    double[] score = new double[size];
    for (int tag = 0; tag < size; tag++) {
      score[tag] = tags.starts(tag) ? weights[0][tag] : 0;
    }
    for (int i = 1; i < weights.length; i++) {
      score = step(score, weights[i], from[i]);
      Lattice.normalise(score);
    }
    return trace(score, from);
  }

  private double[] step(double[] score, double[] weights, int[] from) {
    double[] next = new double[size];
    double sure = score[TagSet.OUTSIDE] * leastAfterOutside;
    for (int before = 0; before < size; before++) {
      boolean beaten = score[before] * most[before] < sure;
      for (int tag : beaten ? continuations[before] : successors[before]) {
        double value = score[before] * potential[before][tag];
        if (value > next[tag]) {
          next[tag] = value;
          from[tag] = before;
        }
      }
    }
    for (int tag = 0; tag < size; tag++) {
      next[tag] *= weights[tag];
    }
    return next;
  }

  private int[] trace(double[] score, int[][] from) {
    int[] path = new int[from.length];
    int last = path.length - 1;
    for (int tag = 0; tag < size; tag++) {
      boolean better = tags.ends(tag) && score[tag] > score[path[last]];
      path[last] = better ? tag : path[last];
    }
    for (int i = last; i > 0; i--) {
      path[i - 1] = from[i][path[i]];
    }
    return path;
  }
}
