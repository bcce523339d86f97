package org.depesche.events;

import java.util.List;

/** Tells how probable it is that what the lexicon finds is an event of its type. */
final class Confidences {

  private final LogLinear model;

  Confidences(LogLinear model) {
    this.model = model;
  }

  double of(FeatureHashes features) {
    return LogLinear.normalised(new double[] {features.scores(model)[0], 0})[0];
  }

  /** Returns the features for that it is an event of the type, and for that it is none. */
  static List<int[]> alternatives(FeatureHashes features) {
    return List.of(features.toArray(), new int[0]);
  }
}
