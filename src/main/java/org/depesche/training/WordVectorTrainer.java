package org.depesche.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Trains word vectors by the skip-gram model with negative sampling (Mikolov et al. 2013), with
 * output vectors of their own for each side and distance of the context word (Ling et al. 2015), so
 * that the vectors tell words apart by what they mean and by how they are used. Deterministic: one
 * thread.
 */
final class WordVectorTrainer {

  private static final int TABLE_SIZE = 1 << 24;
  private static final double TABLE_POWER = 0.75;
  private static final int SIGMOID_RANGE = 6;
  private static final int SIGMOID_STEPS = 1024;
  /** Output matrices: left and right, next to the word and further away. */
  private static final int SLOTS = 4;

  private final WordVectorOptions options;
  private final Vocabulary vocabulary;
  private final float[] inputs;
  private final float[][] outputs;
  private final int[] noise = new int[TABLE_SIZE];
  private final float[] sigmoid = new float[SIGMOID_STEPS];
  private final float[] change;
  private final Random random;
  private final float[] keep;
  private float rate;

  WordVectorTrainer(Vocabulary vocabulary, WordVectorOptions options) {
    this.vocabulary = vocabulary;
    this.options = options;
    int size = vocabulary.size();
    int width = options.width();
    random = new Random(options.seed());
    inputs = new float[size * width];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = (random.nextFloat() - 0.5f) / width;
    }
    outputs = new float[SLOTS][size * width];
    change = new float[width];
    keep = new float[size];
    prepare();
  }

  private void prepare() {
    double sum = 0;
    for (int id = 0; id < keep.length; id++) {
      sum += Math.pow(vocabulary.count(id), TABLE_POWER);
      double share = vocabulary.count(id) / (options.subsampling() * vocabulary.total());
      keep[id] = (float) ((Math.sqrt(share) + 1) / share);
    }
    int slot = 0;
    double filled = 0;
    for (int id = 0; id < keep.length; id++) {
      filled += Math.pow(vocabulary.count(id), TABLE_POWER) / sum;
      while (slot < TABLE_SIZE && slot <= filled * TABLE_SIZE) {
        noise[slot++] = id;
      }
    }
    for (int i = 0; i < SIGMOID_STEPS; i++) {
      double x = (2.0 * i / SIGMOID_STEPS - 1) * SIGMOID_RANGE;
      sigmoid[i] = (float) (1 / (1 + Math.exp(-x)));
    }
  }

  /** Returns the vectors, one row per word of the vocabulary. */
  float[] train(WordSource source) {
    List<int[]> text = new ArrayList<>();
    source.read(words -> text.add(vocabulary.ids(words)));
    long seen = 0;
    long planned = vocabulary.total() * options.passes();
    for (int pass = 0; pass < options.passes(); pass++) {
      for (int[] paragraph : text) {
        rate = options.rate() * Math.max(1e-3f, 1 - (float) seen / planned);
        learn(sample(paragraph));
        seen += paragraph.length;
      }
    }
    return inputs;
  }

  /** Leaves out frequent words at random. */
  private int[] sample(int[] paragraph) {
    int[] kept = new int[paragraph.length];
    int size = 0;
    for (int id : paragraph) {
      if (keep[id] >= 1 || random.nextFloat() < keep[id]) {
        kept[size++] = id;
      }
    }
    return Arrays.copyOf(kept, size);
  }

  private void learn(int[] words) {
    for (int i = 0; i < words.length; i++) {
      int window = 1 + random.nextInt(options.window());
      for (int offset = -window; offset <= window; offset++) {
        int context = i + offset;
        if (offset != 0 && context >= 0 && context < words.length) {
          int slot = (offset < 0 ? 0 : 2) + (Math.abs(offset) == 1 ? 0 : 1);
          pair(words[i], words[context], outputs[slot]);
        }
      }
    }
  }

  private void pair(int word, int context, float[] output) {
    int width = options.width();
    int row = word * width;
    Arrays.fill(change, 0);
    contrast(row, context, 1, output);
    for (int i = 0; i < options.negatives(); i++) {
      int other = noise[random.nextInt(TABLE_SIZE)];
      if (other != context) {
        contrast(row, other, 0, output);
      }
    }
    for (int d = 0; d < width; d++) {
      inputs[row + d] += change[d];
    }
  }

  private void contrast(int row, int context, int label, float[] output) {
    int width = options.width();
    int other = context * width;
    float step = (label - sigmoid(dot(inputs, row, output, other))) * rate;
    for (int d = 0; d < width; d++) {
      change[d] += step * output[other + d];
    }
    for (int d = 0; d < width; d++) {
      output[other + d] += step * inputs[row + d];
    }
  }

  /** Four sums side by side, since a single one would wait for each addition. */
  private float dot(float[] left, int leftRow, float[] right, int rightRow) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    for (int i = 0; i < options.width(); i += 4) {
      a += left[leftRow + i] * right[rightRow + i];
      b += left[leftRow + i + 1] * right[rightRow + i + 1];
      c += left[leftRow + i + 2] * right[rightRow + i + 2];
      d += left[leftRow + i + 3] * right[rightRow + i + 3];
    }
    return a + b + c + d;
  }

  private float sigmoid(float x) {
    int step = (int) ((x / SIGMOID_RANGE + 1) * (SIGMOID_STEPS / 2));
    return sigmoid[Math.max(0, Math.min(SIGMOID_STEPS - 1, step))];
  }
}
