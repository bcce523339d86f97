package org.depesche.corpus;

import java.util.Comparator;

/**
 * Compares strings so that runs of digits count as numbers: {@code 2} before {@code 10}. Strings that
 * differ in leading zeros alone are ordered by their characters; only equal strings are equal.
 */
enum NaturalOrder implements Comparator<String> {
  INSTANCE;

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  @Override
  public int compare(String left, String right) {
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length()) {
      int iEnd = runEnd(left, i);
      int jEnd = runEnd(right, j);
      int order = compareRuns(left.substring(i, iEnd), right.substring(j, jEnd));
      if (order != 0) {
        return order;
      }
      i = iEnd;
      j = jEnd;
    }
    int order = Integer.compare(left.length() - i, right.length() - j);
    return order != 0 ? order : left.compareTo(right);
  }

  /** A run is a stretch of digits or a single other character. */
  private static int runEnd(String text, int start) {
    int end = start + 1;
    while (isDigit(text.charAt(start)) && end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int compareRuns(String left, String right) {
    if (!isDigit(left.charAt(0)) || !isDigit(right.charAt(0))) {
      return left.compareTo(right);
    }
    String leftNumber = left.replaceFirst("^0+(?=.)", "");
    String rightNumber = right.replaceFirst("^0+(?=.)", "");
    int order = Integer.compare(leftNumber.length(), rightNumber.length());
    return order != 0 ? order : leftNumber.compareTo(rightNumber);
  }
}
