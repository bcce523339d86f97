package org.depesche.ner;

import java.util.List;
import org.depesche.document.Token;

/** All features of a token: those of its form, those of the forms beside it, those of their sequence. */
public final class NameFeatures {

  /** How far to either side forms are looked at. */
  static final int WINDOW = 2;

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

  private static void addForm(List<Token> tokens, int position, int offset, FeatureBuffer into) {
    if (position >= 0 && position < tokens.size()) {
      String form = tokens.get(position).form();
      var context = new FeatureBuffer();
      FormFeatures.addContext(form, context);
      add(form, context, offset, into);
    }
  }

  /**
   * Adds the hashed features that a form gives to the token {@code -offset} tokens from it.
   *
   * @param context features of the form that matter beside it
   */
  static void add(String form, FeatureBuffer context, int offset, FeatureBuffer into) {
    if (offset == 0) {
      FormFeatures.addOwn(form, into);
      return;
    }
    for (int i = 0; i < context.size(); i++) {
      into.add(FeatureBuffer.combine(context.get(i), offset));
    }
  }
}
