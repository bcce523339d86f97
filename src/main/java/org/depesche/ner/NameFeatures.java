package org.depesche.ner;

import java.util.List;
import org.depesche.document.Token;

/**
 * All features of a token: those of its form, those of the forms beside it, those of their sequence.
 * Not thread-safe.
 */
public final class NameFeatures {

  /** How far to either side forms are looked at. */
  static final int WINDOW = 2;

  private final FeatureBuffer form = new FeatureBuffer();

  /** Returns the hashed features of each token of a sentence. */
  public int[][] of(List<Token> tokens) {
    int[][] all = new int[tokens.size()][];
    var features = new FeatureBuffer();
    var inSequence = new SequenceFeatures(tokens);
    for (int i = 0; i < all.length; i++) {
      features.clear();
      for (int offset = -WINDOW; offset <= WINDOW; offset++) {
        addForm(tokens, i + offset, offset, features);
      }
      inSequence.add(i, features);
      all[i] = features.toArray();
    }
    return all;
  }

  private void addForm(List<Token> tokens, int position, int offset, FeatureBuffer into) {
    if (position < 0 || position >= tokens.size()) {
      return;
    }
    String word = tokens.get(position).form();
    for (int feature : ofForm(word, offset)) {
      into.add(feature);
    }
  }

  /** Returns the hashed features that a form gives to the token {@code -offset} tokens from it. */
  int[] ofForm(String word, int offset) {
    form.clear();
    if (offset == 0) {
      FormFeatures.addOwn(word, form);
      return form.toArray();
    }
    FormFeatures.addContext(word, form);
    int[] features = form.toArray();
    for (int i = 0; i < features.length; i++) {
      features[i] = FeatureBuffer.combine(features[i], offset);
    }
    return features;
  }
}
