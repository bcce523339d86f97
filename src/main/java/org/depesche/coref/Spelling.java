package org.depesche.coref;

/** Tells whether two folded words are spellings of one name. */
final class Spelling {

  private Spelling() {}

  /** Returns whether given names are equal, an initial of each other or spelled alike. */
  static boolean sameGiven(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    boolean initial = one.length() == 1 || other.length() == 1;
    return initial ? one.charAt(0) == other.charAt(0) : similar(one, other);
  }

  /**
   * Returns whether the words are equal or differ as transliterations do: one letter in five, two
   * in eight, and the same first letter.
   */
  static boolean similar(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    if (shorter < 5 || longer > 40 || one.charAt(0) != other.charAt(0)) {
      return false;
    }
    return distance(one, other) <= (shorter < 8 ? 1 : 2);
  }

  /** Levenshtein distance. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int substitution = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substitution, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
