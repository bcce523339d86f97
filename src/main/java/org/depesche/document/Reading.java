package org.depesche.document;

import java.util.Collections;
import java.util.EnumSet;
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
    features =
        features.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(features));
  }

  /** Returns whether the reading has the feature. */
  public boolean has(Feature feature) {
    return features.contains(feature);
  }

  /** Returns whether the reading has all of the features. */
  public boolean hasAll(Set<Feature> wanted) {
    return features.containsAll(wanted);
  }
}
