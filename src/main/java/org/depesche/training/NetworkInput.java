package org.depesche.training;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.depesche.ner.Algebra;
import org.depesche.ner.FormInput;
import org.depesche.ner.SequenceFeatures;

/**
 * The inputs of the network: word vectors as they are, beside learned values for the affixes of the form and for
 * the traits of the token. The rows of affixes are learned with a step size per value (AdaGrad).
 */
final class NetworkInput {

  private static final float RANGE = 0.25f;
  private static final float TRAIT_RANGE = 0.5f;
  private static final float RATE = 0.05f;
  private static final float EPSILON = 1e-6f;

  private final FormTable forms;
  private final int affixStart;
  private final int traitStart;
  private final int width;
  private final float[][] affixes;
  private final float[][] squares;
  private final Parameter traits;

  NetworkInput(FormTable forms, NetworkOptions options, SplittableRandom random) {
    this.forms = forms;
    affixStart = forms.width();
    traitStart = affixStart + options.affixes();
    width = traitStart + options.traits();
    affixes = new float[FormInput.ROWS][options.affixes()];
    squares = new float[FormInput.ROWS][options.affixes()];
    for (float[] row : affixes) {
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) (2 * random.nextDouble() - 1) * RANGE;
      }
    }
    traits = new Parameter(SequenceFeatures.TRAITS, options.traits(), TRAIT_RANGE, random);
  }

  int width() {
    return width;
  }

  float[][] affixes() {
    return affixes;
  }

  Parameter traits() {
    return traits;
  }

  /** Returns the inputs of each token. */
  float[][] forward(NetworkSentence sentence) {
    float[][] inputs = new float[sentence.length()][width];
    for (int t = 0; t < inputs.length; t++) {
      int form = sentence.form(t);
      System.arraycopy(forms.vector(form), 0, inputs[t], 0, affixStart);
      float[] affix = FormInput.sum(affixes, forms.rows(form));
      System.arraycopy(affix, 0, inputs[t], affixStart, affix.length);
      float[] trait = new float[width - traitStart];
      for (int row : sentence.traits(t)) {
        Algebra.add(1, traits.values()[row], trait);
      }
      System.arraycopy(trait, 0, inputs[t], traitStart, trait.length);
    }
    return inputs;
  }

  /** Learns from the gradients of the inputs; {@code share} of the first step size is left. */
  void backward(NetworkSentence sentence, float[][] slopes, float share) {
    for (int t = 0; t < slopes.length; t++) {
      float[] trait = Arrays.copyOfRange(slopes[t], traitStart, width);
      for (int row : sentence.traits(t)) {
        Algebra.add(1, trait, traits.gradient()[row]);
      }
      int[] rows = forms.rows(sentence.form(t));
      float[] affix = Arrays.copyOfRange(slopes[t], affixStart, traitStart);
      float[] slope = new float[affix.length];
      Algebra.add(FormInput.factor(rows), affix, slope);
      for (int row : rows) {
        climb(row, slope, RATE * share);
      }
    }
  }

  private void climb(int row, float[] slope, float rate) {
    for (int i = 0; i < slope.length; i++) {
      squares[row][i] += slope[i] * slope[i];
      affixes[row][i] += rate * slope[i] / (float) Math.sqrt(squares[row][i] + EPSILON);
    }
  }
}
