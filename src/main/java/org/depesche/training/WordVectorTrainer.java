package org.depesche.training;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.depesche.ner.Subwords;

/**
 * Trains word vectors by the skip-gram model with negative sampling (Mikolov et al. 2013) over words and their
 * character n-grams (Bojanowski et al. 2017), with output vectors of their own for each side and distance of the
 * context word (Ling et al. 2015), so that the vectors tell words apart by what they mean and by how they are
 * used. Deterministic: one thread.
 */
final class WordVectorTrainer {

  private static final int TABLE_SIZE = 1 << 22;
  private static final double TABLE_POWER = 0.75;
  private static final int SIGMOID_RANGE = 6;
  private static final int SIGMOID_STEPS = 1024;
  /** Output matrices: left and right, next to the word and further away. */
  private static final int SLOTS = 4;

  private final WordVectorOptions options;
  private final Vocabulary vocabulary;
  private final int width;
  private final int known;
  private final int[][] parts;
  private final float[][] inputs;
  private final float[][][] outputs;
  private final int[] noise = new int[TABLE_SIZE];
  private final float[] sigmoid = new float[SIGMOID_STEPS];
  private final float[] keep;
  private final float[] hidden;
  private final float[] change;
  private final SplittableRandom random;
  private float rate;

  WordVectorTrainer(Vocabulary vocabulary, WordVectorOptions options) {
    this.vocabulary = vocabulary;
    this.options = options;
    width = options.width();
    known = vocabulary.size(options.cutoff());
    random = new SplittableRandom(options.seed());
    parts = new int[vocabulary.size()][];
    Arrays.setAll(parts, this::parts);
    inputs = new float[Subwords.BUCKETS + known][width];
    for (float[] row : inputs) {
      for (int i = 0; i < width; i++) {
        row[i] = (float) (random.nextDouble() - 0.5) / width;
      }
    }
    outputs = new float[SLOTS][known][width];
    hidden = new float[width];
    change = new float[width];
    keep = new float[vocabulary.size()];
    prepare();
  }

  /** Rows of the inputs whose mean is the vector of a word: its n-grams and, if it is frequent, itself. */
  private int[] parts(int id) {
    int[] buckets = Subwords.buckets(vocabulary.word(id));
    if (id >= known) {
      return buckets;
    }
    int[] rows = Arrays.copyOf(buckets, buckets.length + 1);
    rows[buckets.length] = Subwords.BUCKETS + id;
    return rows;
  }

  private void prepare() {
    double total = 0;
    double sum = 0;
    for (int id = 0; id < keep.length; id++) {
      total += vocabulary.count(id);
      sum += id < known ? Math.pow(vocabulary.count(id), TABLE_POWER) : 0;
    }
    int slot = 0;
    double filled = 0;
    for (int id = 0; id < keep.length; id++) {
      double share = vocabulary.count(id) / (options.subsampling() * total);
      keep[id] = (float) ((Math.sqrt(share) + 1) / share);
      filled += id < known ? Math.pow(vocabulary.count(id), TABLE_POWER) / sum : 0;
      while (id < known && slot < TABLE_SIZE && slot <= filled * TABLE_SIZE) {
        noise[slot++] = id;
      }
    }
    for (int i = 0; i < SIGMOID_STEPS; i++) {
      double x = (2.0 * i / SIGMOID_STEPS - 1) * SIGMOID_RANGE;
      sigmoid[i] = (float) (1 / (1 + Math.exp(-x)));
    }
  }

  /** Learns from paragraphs in this order; the step size falls from the first to the last. */
  void train(List<int[]> text) {
    for (int i = 0; i < text.size(); i++) {
      rate = options.rate() * Math.max(1e-3f, 1 - (float) i / text.size());
      learn(sample(text.get(i)));
    }
  }

  /** Leaves out frequent words at random. */
  private int[] sample(int[] paragraph) {
    int[] kept = new int[paragraph.length];
    int size = 0;
    for (int id : paragraph) {
      if (keep[id] >= 1 || random.nextDouble() < keep[id]) {
        kept[size++] = id;
      }
    }
    return Arrays.copyOf(kept, size);
  }

  private void learn(int[] words) {
    for (int i = 0; i < words.length; i++) {
      int[] rows = parts[words[i]];
      if (rows.length > 0) {
        vector(rows, hidden);
        Arrays.fill(change, 0);
        window(words, i);
        for (int row : rows) {
          add(1, change, inputs[row]);
        }
      }
    }
  }

  private void window(int[] words, int center) {
    int window = 1 + random.nextInt(options.window());
    int start = Math.max(0, center - window);
    int end = Math.min(words.length - 1, center + window);
    for (int context = start; context <= end; context++) {
      if (context != center && words[context] < known) {
        int slot = (context < center ? 0 : 2) + (Math.abs(context - center) == 1 ? 0 : 1);
        pair(words[context], outputs[slot]);
      }
    }
  }

  private void pair(int context, float[][] output) {
    contrast(1, output[context]);
    for (int i = 0; i < options.negatives(); i++) {
      int other = noise[random.nextInt(TABLE_SIZE)];
      if (other != context) {
        contrast(0, output[other]);
      }
    }
  }

  private void contrast(int label, float[] output) {
    float step = (label - sigmoid(dot(hidden, output))) * rate;
    add(step, output, change);
    add(step, hidden, output);
  }

  private void vector(int[] rows, float[] into) {
    Arrays.fill(into, 0);
    for (int row : rows) {
      add(1f / rows.length, inputs[row], into);
    }
  }

  private static void add(float factor, float[] from, float[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] += factor * from[i];
    }
  }

  /** Eight sums side by side, since a single one would wait for each addition. */
  private static float dot(float[] left, float[] right) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    float e = 0;
    float f = 0;
    float g = 0;
    float h = 0;
    for (int i = 0; i < left.length; i += 8) {
      a += left[i] * right[i];
      b += left[i + 1] * right[i + 1];
      c += left[i + 2] * right[i + 2];
      d += left[i + 3] * right[i + 3];
      e += left[i + 4] * right[i + 4];
      f += left[i + 5] * right[i + 5];
      g += left[i + 6] * right[i + 6];
      h += left[i + 7] * right[i + 7];
    }
    return (a + b) + (c + d) + (e + f) + (g + h);
  }

  private float sigmoid(float x) {
    int step = (int) ((x / SIGMOID_RANGE + 1) * (SIGMOID_STEPS / 2));
    return sigmoid[Math.max(0, Math.min(SIGMOID_STEPS - 1, step))];
  }

  /** Returns the vector of a word of the vocabulary. */
  float[] word(int id) {
    float[] vector = new float[width];
    vector(parts[id], vector);
    return vector;
  }

  /** Returns the vector of a bucket of n-grams. */
  float[] bucket(int bucket) {
    return inputs[bucket].clone();
  }
}
