package org.depesche.events;

import java.util.List;

/** Tells how probable it is that what the lexicon finds is an event of its type. */
final class Confidences {

  private final LogLinear model;

  Confidences(LogLinear model) {
    this.model = model;
  }

  double of(FeatureHashes features) {
    double[] shares = alternatives(features).stream()
        .mapToDouble(alternative -> model.scores(alternative)[0])
        .toArray();
    return LogLinear.normalised(shares)[0];
  }

  /** Returns the features for that it is an event of the type, and for that it is none. */
  static List<int[]> alternatives(FeatureHashes features) {
    return List.of(features.toArray(), new int[0]);
  }
}
