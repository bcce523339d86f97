package org.depesche.ner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.document.Token;

/**
 * What the words of an article look like all over it: for each form that is written with a capital,
 * the mean probability of each class of name over its places. In a second look, each place leans
 * towards that mean, so that a surname alone follows the full name seen elsewhere.
 */
final class ArticleContext {

  /** Added to probabilities before they are compared. */
  private static final double SMOOTHING = 0.02;

  private final TagSet tags;
  private final Map<String, double[]> sums = new HashMap<>();
  private final List<double[][]> places = new ArrayList<>();
  private int next;

  ArticleContext(TagSet tags) {
    this.tags = tags;
  }

  /** Takes in the marginals of the next sentence. */
  void observe(List<Token> tokens, Lattice lattice) {
    double[][] classes = new double[tokens.size()][];
    for (int i = 0; i < classes.length; i++) {
      String form = tokens.get(i).form();
      if (Character.isUpperCase(form.charAt(0))) {
        classes[i] = classes(lattice, i);
        add(classes[i], sums.computeIfAbsent(stem(form), key -> new double[tags.classes() + 1]));
      } else {
        classes[i] = new double[0];
      }
    }
    places.add(classes);
  }

  /** A genitive counts as its nominative. */
  private static String stem(String form) {
    return form.length() > 4 && form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
  }

  private double[] classes(Lattice lattice, int token) {
    double[] classes = new double[tags.classes()];
    for (int tag = 0; tag < tags.size(); tag++) {
      classes[tags.classOf(tag)] += lattice.marginal(token, tag);
    }
    return classes;
  }

  /** Adds probabilities; the last place counts them. */
  private static void add(double[] classes, double[] sum) {
    for (int i = 0; i < classes.length; i++) {
      sum[i] += classes[i];
    }
    sum[classes.length]++;
  }

  /**
   * Changes the weights of the next sentence, in the order of {@link #observe}.
   *
   * @return the least factor by which the odds change that no token is in a name
   */
  double adjust(List<Token> tokens, double[][] weights) {
    double[][] classes = places.get(next++);
    double change = 1;
    for (int i = 0; i < classes.length; i++) {
      if (classes[i].length > 0) {
        double[] sum = sums.get(stem(tokens.get(i).form()));
        if (sum != null && sum[tags.classes()] > 1) {
          change *= lean(classes[i], sum, weights[i]);
        }
      }
    }
    return change;
  }

  private double lean(double[] own, double[] sum, double[] weights) {
    double count = sum[tags.classes()];
    double[] pull = new double[own.length];
    double most = 0;
    for (int name = 0; name < pull.length; name++) {
      pull[name] = (sum[name] / count + SMOOTHING) / (own[name] + SMOOTHING);
      most = Math.max(most, pull[name]);
    }
    for (int tag = 0; tag < weights.length; tag++) {
      weights[tag] *= pull[tags.classOf(tag)];
    }
    return pull[TagSet.OUTSIDE] / most;
  }
}
