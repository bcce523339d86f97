package org.depesche.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.depesche.document.Pos;
import org.depesche.tagging.PosFeatures;
import org.depesche.tagging.PosModel;
import org.depesche.tagging.WordProfile;

/**
 * Averaged perceptron (Collins 2002) over hashed features, decoding from left to right with its own tags. A
 * guided example adds features of the tags that another tagger gives.
 */
final class PosTrainer {

  private static final int BITS = 19;
  private static final int SEED = 1;
  private static final int TAGS = PosModel.TAGS;
  private static final int SCALE = 100;
  private static final int BORDER = 99;
  private static final int MOST_FEATURES = 64;

  private final int[] weights = new int[TAGS << BITS];
  private final long[] totals = new long[TAGS << BITS];
  private final int[] updated = new int[TAGS << BITS];
  private final int[] features = new int[MOST_FEATURES];
  private final int[] scores = new int[TAGS];
  private int step = 1;

  /** Learns from the examples; the order of each round is drawn from a fixed seed. */
  static PosTrainer train(List<PosExample> examples, int rounds) {
    PosTrainer trainer = new PosTrainer();
    List<PosExample> shuffled = new ArrayList<>(examples);
    Random random = new Random(SEED);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(shuffled, random);
      shuffled.forEach(trainer::learn);
    }
    trainer.average();
    return trainer;
  }

  /** Returns the learned model. Only for what was learned without a guide. */
  PosModel model() {
    short[] rounded = new short[weights.length];
    for (int i = 0; i < weights.length; i++) {
      rounded[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, weights[i]));
    }
    return PosModel.of(BITS, rounded);
  }

  /** Returns the most likely tags. */
  List<Pos> tag(PosExample example) {
    int[] tags = new int[example.words().size()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = best(extract(example, i, tags));
    }
    return Arrays.stream(tags).mapToObj(PosModel::tagAt).toList();
  }

  private void learn(PosExample example) {
    int[] tags = new int[example.words().size()];
    for (int i = 0; i < tags.length; i++) {
      int count = extract(example, i, tags);
      tags[i] = best(count);
      step++;
      int gold = example.tags().get(i).map(PosModel::indexOf).orElse(tags[i]);
      if (gold != tags[i]) {
        for (int k = 0; k < count; k++) {
          update(features[k] * TAGS + gold, 1);
          update(features[k] * TAGS + tags[i], -1);
        }
      }
    }
  }

  private int extract(PosExample example, int index, int[] tags) {
    List<WordProfile> words = example.words();
    int count = PosFeatures.context(words, index, tags, features);
    WordProfile word = words.get(index);
    for (int k = 0; k < word.size(); k++) {
      features[count++] = word.own(k);
    }
    if (!example.guide().isEmpty()) {
      count = guided(example, index, count);
    }
    for (int k = 0; k < count; k++) {
      features[k] >>>= Integer.SIZE - BITS;
    }
    return count;
  }

  private int guided(PosExample example, int index, int start) {
    int before = guideAt(example, index - 1);
    int after = guideAt(example, index + 1);
    int guide = guideAt(example, index);
    WordProfile word = example.words().get(index);
    int count = start;
    features[count++] = PosFeatures.extra(200, guide, 0);
    features[count++] = PosFeatures.extra(201, guide, word.classes());
    features[count++] = PosFeatures.extra(202, guide, before * BORDER + after);
    features[count++] = PosFeatures.extra(203, after, word.classes());
    features[count++] = PosFeatures.extra(204, guide, word.form());
    return count;
  }

  private static int guideAt(PosExample example, int index) {
    boolean inside = index >= 0 && index < example.guide().size();
    return inside ? PosModel.indexOf(example.guide().get(index)) : BORDER;
  }

  private int best(int count) {
    Arrays.fill(scores, 0);
    for (int k = 0; k < count; k++) {
      int start = features[k] * TAGS;
      for (int tag = 0; tag < TAGS; tag++) {
        scores[tag] += weights[start + tag];
      }
    }
    int best = 0;
    for (int tag = 1; tag < TAGS; tag++) {
      best = scores[tag] > scores[best] ? tag : best;
    }
    return best;
  }

  private void update(int index, int change) {
    totals[index] += (long) weights[index] * (step - updated[index]);
    updated[index] = step;
    weights[index] += change;
  }

  private void average() {
    for (int i = 0; i < weights.length; i++) {
      update(i, 0);
      weights[i] = (int) Math.round((double) totals[i] * SCALE / step);
    }
  }
}
