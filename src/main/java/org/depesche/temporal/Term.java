package org.depesche.temporal;

/**
 * What a word or number can mean to the rules.
 *
 * @param id the number of its {@link Kind}, or the number of a word that a rule names
 * @param value the meaning: the number of the month, the amount, the distance
 */
record Term(int id, double value) {

  static Term of(Kind kind, double value) {
    return new Term(kind.number(), value);
  }

  boolean is(Kind kind) {
    return id == kind.number();
  }
}
