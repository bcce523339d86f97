package org.depesche.json;

/** The ids of a record, by index in the analysis: {@code e1}, {@code t1}, {@code v1}. */
final class Ids {

  private Ids() {}

  static String entity(int index) {
    return "e" + (index + 1);
  }

  static String timex(int index) {
    return "t" + (index + 1);
  }

  static String event(int index) {
    return "v" + (index + 1);
  }
}
