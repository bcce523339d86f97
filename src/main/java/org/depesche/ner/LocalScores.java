package org.depesche.ner;

/**
 * What a form, or a part of speech with readings, says wherever it stands. Immutable; the arrays are not to be
 * written to.
 */
final class LocalScores {

  /** How many tokens it speaks to: itself and {@link NameFeatures#WINDOW} to either side. */
  static final int POSITIONS = 2 * NameFeatures.WINDOW + 1;

  private final float[][] linear;
  private final float[][] gates;

  /**
   * Joins what was computed.
   *
   * @param linear a row of scores for the second token on the right up to the second on the left
   * @param gates for either direction of the network what it says to the gates
   */
  LocalScores(float[][] linear, float[][] gates) {
    this.linear = linear;
    this.gates = gates;
  }

  /** Returns what it says to the gates of a direction of the network. */
  float[] gates(int direction) {
    return gates[direction];
  }

  /**
   * Adds to the scores of a token what is said around it.
   *
   * @param around speakers, from the second on the left of the sentence on
   * @param token place of the token in the sentence
   */
  static void addTo(float[] scores, LocalScores[] around, int token) {
    float[] first = around[token].linear[0];
    float[] second = around[token + 1].linear[1];
    float[] own = around[token + 2].linear[2];
    float[] fourth = around[token + 3].linear[3];
    float[] last = around[token + 4].linear[4];
    for (int i = 0; i < scores.length; i++) {
      scores[i] += first[i] + second[i] + own[i] + (fourth[i] + last[i]);
    }
  }
}
