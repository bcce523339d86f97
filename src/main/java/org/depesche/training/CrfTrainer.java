package org.depesche.training;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.depesche.ner.CrfModel;
import org.depesche.ner.Lattice;
import org.depesche.ner.TagSet;

/**
 * Trains a linear-chain conditional random field by stochastic gradient ascent with a step size per
 * weight (AdaGrad). Deterministic.
 */
final class CrfTrainer {

  private static final float EPSILON = 1e-6f;
  private static final float NEGLIGIBLE = 1e-3f;
  private static final int BYTE_RANGE = 127;

  private final TagSet tags;
  private final CrfOptions options;
  private final int width;
  private final Lattice lattice;
  private final float[] transitions;
  private final float[] transitionSquares;
  private float[] weights = new float[0];
  private float[] squares = new float[0];

  CrfTrainer(TagSet tags, CrfOptions options) {
    this.tags = tags;
    this.options = options;
    width = tags.size();
    transitions = new float[width * width];
    transitionSquares = new float[width * width];
    lattice = new Lattice(tags, transitions);
  }

  /** Returns the model of the sentences. */
  CrfModel train(List<EncodedSentence> sentences) {
    var index = new FeatureIndex();
    for (var sentence : sentences) {
      for (int[] token : sentence.features()) {
        Arrays.stream(token).forEach(index::count);
      }
    }
    int[] features = index.freeze(options.cutoff());
    weights = new float[features.length * width];
    squares = new float[features.length * width];
    sentences.forEach(sentence -> renumber(sentence, index));
    var random = new Random(options.seed());
    int[] order = new int[sentences.size()];
    Arrays.setAll(order, i -> i);
    for (int pass = 0; pass < options.passes(); pass++) {
      shuffle(order, random);
      for (int sentence : order) {
        step(sentences.get(sentence), random);
      }
    }
    return compress(features);
  }

  private static void renumber(EncodedSentence sentence, FeatureIndex index) {
    int[][] all = sentence.features();
    for (int i = 0; i < all.length; i++) {
      all[i] = Arrays.stream(all[i]).map(index::id).filter(id -> id >= 0).toArray();
    }
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int held = order[i];
      order[i] = order[other];
      order[other] = held;
    }
  }

  private void step(EncodedSentence sentence, Random random) {
    int length = sentence.tags().length;
    int[][] active = new int[length][];
    float[][] scores = new float[length][width];
    for (int i = 0; i < length; i++) {
      active[i] = drop(sentence.features()[i], random);
      score(active[i], scores[i]);
    }
    lattice.update(transitions);
    lattice.infer(scores, length);
    for (int i = 0; i < length; i++) {
      float[] gradient = scores[i];
      for (int tag = 0; tag < width; tag++) {
        gradient[tag] = (float) -lattice.marginal(i, tag);
      }
      gradient[sentence.tags()[i]] += 1;
      if (max(gradient) > NEGLIGIBLE) {
        update(active[i], gradient);
      }
    }
    updateTransitions(sentence.tags());
  }

  private int[] drop(int[] features, Random random) {
    if (options.dropout() == 0) {
      return features;
    }
    int[] kept = new int[features.length];
    int size = 0;
    for (int feature : features) {
      if (random.nextFloat() >= options.dropout()) {
        kept[size++] = feature;
      }
    }
    return Arrays.copyOf(kept, size);
  }

  private void score(int[] features, float[] scores) {
    for (int feature : features) {
      int row = feature * width;
      for (int tag = 0; tag < width; tag++) {
        scores[tag] += weights[row + tag];
      }
    }
  }

  private static float max(float[] values) {
    float max = 0;
    for (float value : values) {
      max = Math.max(max, Math.abs(value));
    }
    return max;
  }

  private void update(int[] features, float[] gradient) {
    float rate = options.rate();
    for (int feature : features) {
      int row = feature * width;
      for (int tag = 0; tag < width; tag++) {
        float slope = gradient[tag] - options.decay() * weights[row + tag];
        squares[row + tag] += slope * slope;
        weights[row + tag] += rate * slope / (float) Math.sqrt(squares[row + tag] + EPSILON);
      }
    }
  }

  private void updateTransitions(int[] path) {
    for (int before = 0; before < width; before++) {
      for (int tag = 0; tag < width; tag++) {
        if (tags.follows(before, tag)) {
          double expected = 0;
          int observed = 0;
          for (int i = 1; i < path.length; i++) {
            expected += lattice.pair(i, before, tag);
            observed += path[i - 1] == before && path[i] == tag ? 1 : 0;
          }
          climb(before * width + tag, (float) (observed - expected));
        }
      }
    }
  }

  private void climb(int index, float slope) {
    transitionSquares[index] += slope * slope;
    transitions[index] +=
        options.rate() * slope / (float) Math.sqrt(transitionSquares[index] + EPSILON);
  }

  /** Drops the features that hardly weigh and rounds the weights to bytes. */
  private CrfModel compress(int[] features) {
    float scale = options.largestWeight() / BYTE_RANGE;
    int kept = 0;
    int[] keys = new int[features.length];
    byte[] bytes = new byte[weights.length];
    for (int feature = 0; feature < features.length; feature++) {
      if (features[feature] != 0 && peak(feature) >= options.smallestPeak()) {
        keys[kept] = features[feature];
        for (int tag = 0; tag < width; tag++) {
          float weight = weights[feature * width + tag] / scale;
          bytes[kept * width + tag] =
              (byte) Math.round(Math.max(-BYTE_RANGE, Math.min(BYTE_RANGE, weight)));
        }
        kept++;
      }
    }
    return new CrfModel(
        transitions, Arrays.copyOf(keys, kept), Arrays.copyOf(bytes, kept * width), scale);
  }

  private float peak(int feature) {
    float peak = 0;
    for (int tag = 0; tag < width; tag++) {
      peak = Math.max(peak, Math.abs(weights[feature * width + tag]));
    }
    return peak;
  }
}
