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

  private static final int CAPACITY = 12_000;
  private static final int WINDOW = NameFeatures.WINDOW;
  private static final int POSITIONS = 2 * WINDOW + 1;

  private final NameModels models;
  private final int width;
  private final NameFeatures features = new NameFeatures();
  private final FeatureBuffer sequence = new FeatureBuffer();
  private final Map<String, FormScores> forms = new LinkedHashMap<>(CAPACITY, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, FormScores> eldest) {
      return size() > CAPACITY;
    }
  };

  Emissions(NameModels models) {
    this.models = models;
    width = models.tags().size();
  }

  /** Returns for each token a score per tag. */
  float[][] of(List<Token> tokens) {
    int length = tokens.size();
    float[][] scores = new float[length][width];
    float[][][] gates = new float[length][][];
    int[][] traits = new int[length][];
    var inSequence = new SequenceFeatures(tokens);
    for (int i = 0; i < length; i++) {
      var form = forms.computeIfAbsent(tokens.get(i).form(), this::scores);
      spread(form.linear(), i, scores);
      gates[i] = form.gates();
      traits[i] = SequenceFeatures.traits(tokens.get(i));
      sequence.clear();
      inSequence.add(i, sequence);
      for (int j = 0; j < sequence.size(); j++) {
        models.model().addTo(scores[i], sequence.get(j));
      }
    }
    models.network().addScores(gates, traits, scores);
    return scores;
  }

  /** Adds what the form at a position says of itself and of the tokens around it. */
  private static void spread(float[][] form, int position, float[][] scores) {
    for (int offset = -WINDOW; offset <= WINDOW; offset++) {
      int token = position - offset;
      if (token >= 0 && token < scores.length) {
        Algebra.add(1, form[offset + WINDOW], scores[token]);
      }
    }
  }

  private FormScores scores(String form) {
    float[][] linear = new float[POSITIONS][width];
    for (int offset = -WINDOW; offset <= WINDOW; offset++) {
      for (int feature : features.ofForm(form, offset)) {
        models.model().addTo(linear[offset + WINDOW], feature);
      }
    }
    var input = models.input();
    return new FormScores(linear, models.network().gates(input.vector(form), input.rows(form)));
  }

  /** What a form gives to the scores of the tokens beside it, and to the gates of the network. */
  private static final class FormScores {

    private final float[][] linear;
    private final float[][] gates;

    FormScores(float[][] linear, float[][] gates) {
      this.linear = linear;
      this.gates = gates;
    }

    float[][] linear() {
      return linear;
    }

    float[][] gates() {
      return gates;
    }
  }
}
