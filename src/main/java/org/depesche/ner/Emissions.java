package org.depesche.ner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.document.Token;

/**
 * Scores of each tag for each token. The part that depends on word forms alone is kept for the forms
 * seen last. For one worker.
 */
final class Emissions {

  private static final int CAPACITY = 30_000;
  private static final int POSITIONS = 2 * NameFeatures.WINDOW + 1;

  private final CrfModel model;
  private final NameFeatures features;
  private final int width;
  private final FeatureBuffer sequence = new FeatureBuffer();
  private final Map<String, float[][]> forms = new LinkedHashMap<>(CAPACITY, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, float[][]> eldest) {
      return size() > CAPACITY;
    }
  };

  Emissions(CrfModel model, FormLexicon lexicon, int width) {
    this.model = model;
    this.width = width;
    features = new NameFeatures(lexicon);
  }

  /** Returns for each token a score per tag. */
  float[][] of(List<Token> tokens) {
    int length = tokens.size();
    float[][] scores = new float[length][width];
    for (int i = 0; i < length; i++) {
      spread(forms.computeIfAbsent(tokens.get(i).form(), this::scores), i, scores);
      sequence.clear();
      SequenceFeatures.add(tokens, i, sequence);
      for (int j = 0; j < sequence.size(); j++) {
        model.addTo(scores[i], sequence.get(j));
      }
    }
    return scores;
  }

  /** Adds what the form at a position says of itself and of the tokens around it. */
  private void spread(float[][] form, int position, float[][] scores) {
    for (int offset = -NameFeatures.WINDOW; offset <= NameFeatures.WINDOW; offset++) {
      int token = position - offset;
      if (token >= 0 && token < scores.length) {
        add(form[offset + NameFeatures.WINDOW], scores[token]);
      }
    }
  }

  private static void add(float[] from, float[] into) {
    for (int tag = 0; tag < into.length; tag++) {
      into[tag] += from[tag];
    }
  }

  private float[][] scores(String form) {
    float[][] scores = new float[POSITIONS][width];
    for (int offset = -NameFeatures.WINDOW; offset <= NameFeatures.WINDOW; offset++) {
      for (int feature : features.ofForm(form, offset)) {
        model.addTo(scores[offset + NameFeatures.WINDOW], feature);
      }
    }
    return scores;
  }
}
