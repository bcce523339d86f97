package org.depesche.document;

import java.util.Set;

/**
 * One way to read a word form: its base form with the features that it then has.
 *
 * @param lemma base form
 * @param features what the form expresses in this reading
 */
public record Reading(String lemma, Set<Feature> features) {

  /** Copies the features. */
  public Reading {
    features = FeatureSet.copyOf(features);
  }

  /** Returns whether the reading has the feature. */
  public boolean has(Feature feature) {
    return (bits() & feature.bit()) != 0;
  }

  /** Returns the features as a number, each by its {@link Feature#bit}. */
  public long bits() {
    return FeatureSet.bits(features);
  }

  /** Returns whether the reading has all of the features. */
  public boolean hasAll(Set<Feature> wanted) {
    return (Feature.bits(wanted) & ~bits()) == 0;
  }
}
