package org.depesche.evaluation;

/**
 * Counts of right, surplus and missed items.
 *
 * @param truePositives found and right
 * @param falsePositives found and wrong
 * @param falseNegatives missed
 */
public record Score(int truePositives, int falsePositives, int falseNegatives) {

  /** Returns the sum of the counts. */
  public Score plus(Score other) {
    return new Score(
        truePositives + other.truePositives,
        falsePositives + other.falsePositives,
        falseNegatives + other.falseNegatives);
  }

  /** Returns the share of the found items that are right; 0 if nothing was found. */
  public double precision() {
    return share(truePositives, falsePositives);
  }

  /** Returns the share of the items that were found; 0 if there are none. */
  public double recall() {
    return share(truePositives, falseNegatives);
  }

  /** Returns the harmonic mean of precision and recall. */
  public double f1() {
    return share(2 * truePositives, falsePositives + falseNegatives);
  }

  private static double share(int part, int rest) {
    return part + rest == 0 ? 0 : (double) part / (part + rest);
  }
}
