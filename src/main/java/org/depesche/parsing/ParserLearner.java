package org.depesche.parsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.depesche.document.SyntaxTree;

/**
 * Learns the weights of a parser: averaged perceptron that follows its own steps while it learns
 * (Goldberg and Nivre 2013). The same trees in the same order give the same model.
 */
public final class ParserLearner {

  private static final int SEED = 20261121;
  private static final int RARE = 5;
  private static final int LARGEST = 350;
  private static final double FOLLOWED = 0.9;
  private static final int MARGIN = 1;

  private final int epochs;
  private final int bits;

  /**
   * Creates a learner.
   *
   * @param epochs how often it reads the trees
   * @param bits logarithm of the number of weights
   */
  public ParserLearner(int epochs, int bits) {
    this.epochs = epochs;
    this.bits = bits;
  }

  /** Returns the model learned from the trees. */
  public ParserModel learn(List<SyntaxTree> trees) {
    var scorer = scorer(trees);
    var weights = new AveragedWeights(bits, scorer.actions().size());
    var random = new Random(SEED);
    List<SyntaxTree> shuffled = new ArrayList<>(trees);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(shuffled, random);
      for (var tree : shuffled) {
        new Lesson(scorer, weights, tree).learn(epoch == 0 ? 0 : FOLLOWED, random);
      }
    }
    return new ParserModel(scorer, bits, weights.averaged(LARGEST));
  }

  private static Scorer scorer(List<SyntaxTree> trees) {
    Map<String, Integer> left = new TreeMap<>();
    Map<String, Integer> right = new TreeMap<>();
    for (var tree : trees) {
      for (int i = 0; i < tree.dependencies().size(); i++) {
        var counts = tree.head(i) > i || tree.head(i) < 0 ? left : right;
        counts.merge(tree.relation(i), 1, Integer::sum);
      }
    }
    left.values().removeIf(count -> count < RARE);
    right.values().removeIf(count -> count < RARE);
    left.put(Relations.ROOT, RARE);
    right.remove(Relations.ROOT);
    left.putIfAbsent("dep", RARE);
    right.putIfAbsent("dep", RARE);
    var names = new TreeMap<>(left);
    names.putAll(right);
    var relations = new Relations(List.copyOf(names.keySet()));
    return new Scorer(
        relations, relations.actions(List.copyOf(left.keySet()), List.copyOf(right.keySet())));
  }

  /** One tree, once. */
  private static final class Lesson {

    private final Scorer scorer;
    private final AveragedWeights weights;
    private final Configuration state;
    private final Features features;
    private final Oracle oracle;
    private final boolean[] allowed;
    private final boolean[] right;

    Lesson(Scorer scorer, AveragedWeights weights, SyntaxTree tree) {
      this.scorer = scorer;
      this.weights = weights;
      this.state = new Configuration(tree.dependencies().size());
      this.features = new Features(new Atoms(tree.sentence()), state);
      this.oracle = oracle(tree, scorer.relations());
      this.allowed = new boolean[scorer.actions().size()];
      this.right = new boolean[allowed.length];
    }

    private static Oracle oracle(SyntaxTree tree, Relations relations) {
      int size = tree.dependencies().size();
      int[] heads = new int[size];
      int[] labels = new int[size];
      for (int i = 0; i < size; i++) {
        heads[i] = tree.head(i) < 0 ? size : tree.head(i);
        boolean known = relations.names().contains(tree.relation(i));
        labels[i] = relations.number(known ? tree.relation(i) : "dep");
      }
      return new Oracle(heads, labels);
    }

    void learn(double followed, Random random) {
      while (!state.isFinal()) {
        scorer.allowed(state, allowed);
        oracle.right(state, scorer, allowed, right);
        int[] rows = features.extract();
        int[] scores = weights.score(rows);
        int best = best(scores, true);
        int rival = best(scores, false);
        weights.tick();
        if (rival >= 0 && scores[rival] + MARGIN > scores[best]) {
          weights.update(rows, best, rival);
        }
        boolean wrong = rival >= 0 && scores[rival] > scores[best];
        scorer.apply(state, wrong && random.nextDouble() < followed ? rival : best);
      }
    }

    private int best(int[] scores, boolean wanted) {
      int best = -1;
      for (int i = 0; i < scores.length; i++) {
        if (allowed[i] && right[i] == wanted && (best < 0 || scores[i] > scores[best])) {
          best = i;
        }
      }
      return best;
    }
  }

  /** Weights that remember their mean over all steps. */
  private static final class AveragedWeights {

    private final int bits;
    private final int[] weights;
    private final long[] weighted;
    private final int[] scores;
    private long time;

    AveragedWeights(int bits, int actions) {
      this.bits = bits;
      this.weights = new int[(1 << bits) + actions];
      this.weighted = new long[weights.length];
      this.scores = new int[actions];
    }

    int[] score(int[] rows) {
      Arrays.fill(scores, 0);
      for (int row : rows) {
        int start = row >>> (32 - bits);
        for (int i = 0; i < scores.length; i++) {
          scores[i] += weights[start + i];
        }
      }
      return scores;
    }

    void tick() {
      time++;
    }

    void update(int[] rows, int better, int worse) {
      for (int row : rows) {
        int start = row >>> (32 - bits);
        weights[start + better]++;
        weighted[start + better] += time;
        weights[start + worse]--;
        weighted[start + worse] -= time;
      }
    }

    /** Returns the means, scaled so that the sum of a row for each feature fits a short. */
    short[] averaged(int largest) {
      double[] means = new double[weights.length];
      for (int i = 0; i < means.length; i++) {
        means[i] = weights[i] - (double) weighted[i] / time;
      }
      double scale = 20;
      short[] averaged = new short[means.length];
      for (int i = 0; i < means.length; i++) {
        long value = Math.round(means[i] * scale);
        averaged[i] = (short) Math.max(-largest, Math.min(largest, value));
      }
      return averaged;
    }
  }
}
