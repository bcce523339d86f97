package org.depesche.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.depesche.events.LogLinear;

/**
 * Trains log-linear classifiers that choose one of some classes: the weights of greatest likelihood
 * under a penalty on their squares, found by L-BFGS. Deterministic.
 */
final class SoftmaxTrainer {

  private final LogLinearTrainer.Options options;
  private final int classes;

  SoftmaxTrainer(LogLinearTrainer.Options options, int classes) {
    this.options = options;
    this.classes = classes;
  }

  /** Something whose class is known, with the hashes of its features. */
  static final class Sample {

    private final int[] features;
    private final int answer;

    Sample(int[] features, int answer) {
      this.features = features.clone();
      this.answer = answer;
    }
  }

  /** Returns a weight for each feature and class. */
  LogLinear train(List<Sample> samples) {
    int[] features =
        LogLinearTrainer.features(samples.stream().map(s -> s.features), options.cutoff());
    List<Sample> indexed = new ArrayList<>();
    for (Sample sample : samples) {
      int[] known = Arrays.stream(sample.features)
          .map(f -> Arrays.binarySearch(features, f))
          .filter(i -> i >= 0)
          .toArray();
      indexed.add(new Sample(known, sample.answer));
    }
    double[] weights = new double[features.length * classes];
    new LimitedMemoryDescent(options.steps())
        .minimise(weights, (at, gradient) -> loss(at, gradient, indexed));
    float[] rounded = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      rounded[i] = (float) weights[i];
    }
    return new LogLinear(classes, features, rounded);
  }

  private double loss(double[] weights, double[] gradient, List<Sample> samples) {
    double loss = 0;
    for (int i = 0; i < weights.length; i++) {
      gradient[i] = options.penalty() * weights[i];
      loss += options.penalty() * weights[i] * weights[i] / 2;
    }
    for (Sample sample : samples) {
      loss += add(weights, gradient, sample);
    }
    return loss;
  }

  private double add(double[] weights, double[] gradient, Sample sample) {
    double[] shares = new double[classes];
    for (int feature : sample.features) {
      for (int c = 0; c < classes; c++) {
        shares[c] += weights[feature * classes + c];
      }
    }
    LogLinear.normalised(shares);
    double loss = -StrictMath.log(shares[sample.answer] + 1e-12);
    shares[sample.answer] -= 1;
    for (int feature : sample.features) {
      for (int c = 0; c < classes; c++) {
        gradient[feature * classes + c] += shares[c];
      }
    }
    return loss;
  }
}
