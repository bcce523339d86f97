package org.depesche.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.depesche.events.LogLinear;

/**
 * Trains log-linear classifiers: the weights of greatest likelihood under a penalty on their squares,
 * found by L-BFGS (Nocedal 1980). Deterministic.
 */
final class LogLinearTrainer {

  private final Options options;

  LogLinearTrainer(Options options) {
    this.options = options;
  }

  /**
   * How to train.
   *
   * @param cutoff how often a feature must occur
   * @param steps how many steps to take at most
   * @param penalty on half the sum of the squared weights
   */
  record Options(int cutoff, int steps, double penalty) {}

  /**
   * A choice between alternatives.
   *
   * @param features for each alternative the hashes of its features
   * @param answers groups of alternatives, each of which is an answer; at least one
   * @param weight how much it counts
   */
  record Choice(List<int[]> features, List<List<Integer>> answers, double weight) {}

  /** Returns a weight for each feature. */
  LogLinear train(List<Choice> choices) {
    int[] features =
        features(choices.stream().flatMap(c -> c.features().stream()), options.cutoff());
    List<Choice> indexed = new ArrayList<>();
    for (Choice choice : choices) {
      List<int[]> active = new ArrayList<>();
      for (int[] alternative : choice.features()) {
        active.add(Arrays.stream(alternative)
            .map(f -> Arrays.binarySearch(features, f))
            .filter(i -> i >= 0)
            .toArray());
      }
      indexed.add(new Choice(active, choice.answers(), choice.weight()));
    }
    double[] weights = new double[features.length];
    new LimitedMemoryDescent(options.steps())
        .minimise(weights, (at, gradient) -> loss(at, gradient, indexed));
    float[] rounded = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      rounded[i] = (float) weights[i];
    }
    return new LogLinear(1, features, rounded);
  }

  private double loss(double[] weights, double[] gradient, List<Choice> choices) {
    double loss = 0;
    for (int i = 0; i < weights.length; i++) {
      gradient[i] = options.penalty() * weights[i];
      loss += options.penalty() * weights[i] * weights[i] / 2;
    }
    for (Choice choice : choices) {
      loss += add(weights, gradient, choice);
    }
    return loss;
  }

  private static double add(double[] weights, double[] gradient, Choice choice) {
    double[] scores = new double[choice.features().size()];
    for (int i = 0; i < scores.length; i++) {
      for (int feature : choice.features().get(i)) {
        scores[i] += weights[feature];
      }
    }
    double[] error = new double[scores.length];
    double loss = 0;
    for (List<Integer> answer : choice.answers()) {
      loss += addAnswer(scores, answer, choice, error);
    }
    for (int i = 0; i < error.length; i++) {
      for (int feature : choice.features().get(i)) {
        gradient[feature] += choice.weight() * error[i];
      }
    }
    return choice.weight() * loss;
  }

  /** Adds the error of an answer against what is wrong; the other answers are left out. */
  private static double addAnswer(
      double[] scores, List<Integer> answer, Choice choice, double[] error) {
    double[] shares = scores.clone();
    for (List<Integer> other : choice.answers()) {
      for (int i : other) {
        shares[i] = answer.contains(i) ? shares[i] : Double.NEGATIVE_INFINITY;
      }
    }
    LogLinear.normalised(shares);
    double share = 1e-12;
    for (int i : answer) {
      share += shares[i];
    }
    double part = 1.0 / choice.answers().size();
    for (int i = 0; i < shares.length; i++) {
      error[i] += part * shares[i];
    }
    for (int i : answer) {
      error[i] -= part * shares[i] / share;
    }
    return -part * StrictMath.log(share);
  }

  /** Returns the features that occur often enough, ascending. */
  static int[] features(Stream<int[]> lists, int cutoff) {
    int[] all = lists.flatMapToInt(f -> Arrays.stream(f).distinct()).sorted().toArray();
    int[] kept = new int[all.length];
    int size = 0;
    int start = 0;
    while (start < all.length) {
      int end = start;
      while (end < all.length && all[end] == all[start]) {
        end++;
      }
      if (end - start >= cutoff) {
        kept[size++] = all[start];
      }
      start = end;
    }
    return Arrays.copyOf(kept, size);
  }
}
