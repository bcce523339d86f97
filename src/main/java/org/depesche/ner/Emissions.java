package org.depesche.ner;

import java.util.Arrays;
import java.util.List;
import org.depesche.document.Token;

/**
 * Scores of each tag for each token: of sparse features and of the network. What forms say is kept for all workers,
 * what parts of speech with readings say for this one. For one worker.
 */
final class Emissions {

  private static final int WINDOW = NameFeatures.WINDOW;

  private final NameModels models;
  private final int width;
  private final LocalScores[] traits = new LocalScores[SequenceFeatures.TRAIT_SETS];
  private final LocalScores noForm;
  private final LocalScores noTraits;
  private final FeatureBuffer buffer = new FeatureBuffer();

  Emissions(NameModels models) {
    this.models = models;
    width = models.tags().size();
    noForm = new LocalScores(new float[LocalScores.POSITIONS][width], new float[0][]);
    noTraits = new LocalScores(linear(SequenceFeatures::addOutside), new float[0][]);
  }

  /** Returns for each token a score per tag. */
  float[][] of(List<Token> tokens) {
    int length = tokens.size();
    var sequence = new SequenceFeatures(length);
    var forms = new LocalScores[length + 2 * WINDOW];
    var readings = new LocalScores[length + 2 * WINDOW];
    Arrays.fill(forms, noForm);
    Arrays.fill(readings, noTraits);
    for (int i = 0; i < length; i++) {
      var token = tokens.get(i);
      var form = models.forms().get(token.form(), this::form);
      sequence.set(i, token, form);
      forms[i + WINDOW] = form.scores();
      readings[i + WINDOW] = traits(sequence.traits(i));
    }
    float[][] scores = new float[length][width];
    for (int i = 0; i < length; i++) {
      LocalScores.addTo(scores[i], forms, i);
      LocalScores.addTo(scores[i], readings, i);
      buffer.clear();
      sequence.addJoint(i, buffer);
      models.model().addTo(scores[i], buffer);
    }
    models.network().addScores(forms, readings, scores);
    return scores;
  }

  private LocalScores traits(int set) {
    if (traits[set] == null) {
      float[][] linear =
          linear((offset, features) -> SequenceFeatures.addTraits(set, offset, features));
      traits[set] =
          new LocalScores(linear, models.network().traitGates(SequenceFeatures.traitsOf(set)));
    }
    return traits[set];
  }

  private FormScores form(String form) {
    var input = models.input();
    float[][] gates = models.network().gates(input.vector(form), input.rows(form));
    var context = new FeatureBuffer();
    FormFeatures.addContext(form, context);
    float[][] linear =
        linear((offset, features) -> NameFeatures.add(form, context, offset, features));
    return new FormScores(form, new LocalScores(linear, gates));
  }

  /** Adds the features that something gives to the token {@code -offset} tokens from it. */
  private interface Speaker {
    void add(int offset, FeatureBuffer features);
  }

  private float[][] linear(Speaker speaker) {
    float[][] linear = new float[LocalScores.POSITIONS][width];
    for (int offset = -WINDOW; offset <= WINDOW; offset++) {
      buffer.clear();
      speaker.add(offset, buffer);
      models.model().addTo(linear[offset + WINDOW], buffer);
    }
    return linear;
  }
}
