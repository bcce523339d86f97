package org.depesche.document;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;

/** An immutable set of features, a bit for each: asked many times for each token. */
final class FeatureSet extends AbstractSet<Feature> {

  private static final Feature[] ALL = Feature.values();

  private final long bits;

  private FeatureSet(long bits) {
    this.bits = bits;
  }

  static Set<Feature> copyOf(Collection<Feature> features) {
    return features instanceof FeatureSet set ? set : new FeatureSet(bits(features));
  }

  /** Returns the sum of the bits of the features. */
  static long bits(Collection<Feature> features) {
    if (features instanceof FeatureSet set) {
      return set.bits;
    }
    long bits = 0;
    for (Feature feature : features) {
      bits |= feature.bit();
    }
    return bits;
  }

  @Override
  public boolean contains(Object other) {
    return other instanceof Feature feature && (bits & feature.bit()) != 0;
  }

  @Override
  public int size() {
    return Long.bitCount(bits);
  }

  @Override
  public Iterator<Feature> iterator() {
    return new Iterator<>() {
      private long rest = bits;

      @Override
      public boolean hasNext() {
        return rest != 0;
      }

      @Override
      public Feature next() {
        if (rest == 0) {
          throw new NoSuchElementException();
        }
        Feature feature = ALL[Long.numberOfTrailingZeros(rest)];
        rest &= rest - 1;
        return feature;
      }
    };
  }
}
