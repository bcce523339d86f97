package org.depesche.parsing;

import static org.depesche.parsing.Atoms.at;

/**
 * The features of a configuration, hashed: each is a number that names a row of weights. The
 * templates follow Zhang and Nivre (2011), with morphology, agreement within noun groups and the
 * complements of prepositions added.
 */
final class MoveFeatures {

  /** How many features a configuration has. */
  static final int COUNT = 91;

  private final FeatureRows rows = new FeatureRows(COUNT);
  private Atoms atoms;
  private Configuration state;
  private int s0;
  private int s1;
  private int s2;
  private int b0;
  private int b1;
  private int b2;
  private int s0Lemma;
  private int s1Lemma;
  private int b0Lemma;
  private int s0Fine;
  private int s1Fine;
  private int b0Fine;
  private int s0Cases;
  private int s1Cases;
  private int b0Cases;

  MoveFeatures(Atoms atoms, Configuration state) {
    this.atoms = atoms;
    this.state = state;
  }

  /** Returns the features of the configuration as it stands; the array is used again. */
  int[] extract() {
    rows.clear();
    locate();
    single();
    pairs();
    triples();
    children();
    functions();
    prepositions();
    distances();
    return rows.rows();
  }

  private void locate() {
    s0 = state.stack(0);
    s1 = state.stack(1);
    s2 = state.stack(2);
    b0 = state.buffer(0);
    b1 = state.buffer(1);
    b2 = state.buffer(2);
    s0Lemma = at(atoms.lemma, s0);
    s1Lemma = at(atoms.lemma, s1);
    b0Lemma = at(atoms.lemma, b0);
    s0Fine = at(atoms.fine, s0);
    s1Fine = at(atoms.fine, s1);
    b0Fine = at(atoms.fine, b0);
    s0Cases = at(atoms.cases, s0) * 31 + at(atoms.pos, s0);
    s1Cases = at(atoms.cases, s1) * 31 + at(atoms.pos, s1);
    b0Cases = at(atoms.cases, b0) * 31 + at(atoms.pos, b0);
  }

  private void single() {
    int b1Fine = at(atoms.fine, b1);
    rows.add(s0Lemma, at(atoms.pos, s0));
    rows.add(s0Fine, 0);
    rows.add(s0Cases, s0Fine);
    rows.add(at(atoms.form, s0), 0);
    rows.add(s1Lemma, at(atoms.pos, s1));
    rows.add(s1Fine, 0);
    rows.add(s1Cases, s1Fine);
    rows.add(at(atoms.lemma, s2), 0);
    rows.add(at(atoms.fine, s2), 0);
    rows.add(b0Lemma, at(atoms.pos, b0));
    rows.add(b0Fine, 0);
    rows.add(b0Cases, b0Fine);
    rows.add(at(atoms.form, b0), 0);
    rows.add(at(atoms.lemma, b1), at(atoms.pos, b1));
    rows.add(b1Fine, 0);
    rows.add(at(atoms.cases, b1), b1Fine);
    rows.add(at(atoms.lemma, b2), at(atoms.pos, b2));
    rows.add(at(atoms.fine, b2), 0);
    rows.add(at(atoms.fine, state.buffer(3)), b0Fine);
    rows.add(at(atoms.nextVerb, b0), b0Fine, s0Fine);
    rows.add(at(atoms.nextVerb, b0), s0Cases, s1Fine);
  }

  private void pairs() {
    int b1Fine = at(atoms.fine, b1);
    rows.add(s0Lemma, b0Lemma);
    rows.add(s0Lemma, b0Fine);
    rows.add(s0Fine, b0Lemma);
    rows.add(s0Fine, b0Fine);
    rows.add(s0Lemma, s1Lemma);
    rows.add(s0Lemma, s1Fine);
    rows.add(s0Fine, s1Lemma);
    rows.add(s0Fine, s1Fine);
    rows.add(b0Fine, b1Fine);
    rows.add(b0Lemma, b1Fine);
    rows.add(b0Fine, at(atoms.lemma, b1));
    rows.add(s1Lemma, b0Fine);
    rows.add(s1Fine, b0Fine);
    rows.add(s1Lemma, b0Lemma);
    rows.add(s0Cases, s1Cases);
    rows.add(s0Cases, b0Cases);
    rows.add(s0Cases, s1Lemma);
    rows.add(s0Cases, b0Lemma);
    rows.add(s0Cases, b0Fine, at(atoms.verb, b0));
    rows.add(s0Cases, s1Fine, at(atoms.verb, s1));
    rows.add(at(atoms.lemma, s2), s0Lemma);
    rows.add(s0Lemma, at(atoms.lemma, b1));
  }

  private void triples() {
    int b1Fine = at(atoms.fine, b1);
    int s2Fine = at(atoms.fine, s2);
    rows.add(s0Fine, b0Fine, b1Fine);
    rows.add(s1Fine, s0Fine, b0Fine);
    rows.add(s2Fine, s1Fine, s0Fine);
    rows.add(b0Fine, b1Fine, at(atoms.fine, b2));
    rows.add(s1Cases, s0Cases, b0Fine);
    rows.add(s1Fine, s0Fine, b0Lemma);
    rows.add(s1Lemma, s0Fine, b0Fine);
    rows.add(s1Fine, s0Lemma, b0Fine);
    rows.add(s0Lemma, b0Fine, b1Fine);
    rows.add(s2Fine, s1Fine, s0Fine, b0Fine);
    rows.add(s1Fine, s0Fine, b0Fine, b1Fine);
    rows.add(s0Fine, b0Lemma, b1Fine);
  }

  private void children() {
    int s0Left = at(state.leftmost, s0);
    int s0Right = at(state.rightmost, s0);
    int s1Left = at(state.leftmost, s1);
    int s1Right = at(state.rightmost, s1);
    int b0Left = at(state.leftmost, b0);
    rows.add(s0Fine, b0Fine, label(s0Left), at(atoms.fine, s0Left));
    rows.add(s0Fine, b0Fine, label(s0Right), at(atoms.fine, s0Right));
    rows.add(s0Fine, b0Fine, label(b0Left), at(atoms.fine, b0Left));
    rows.add(s0Fine, s1Fine, label(s1Left), at(atoms.fine, s1Left));
    rows.add(s0Fine, s1Fine, label(s1Right), at(atoms.fine, s1Right));
    rows.add(s0Fine, s1Fine, label(s0Left), at(atoms.fine, s0Left));
    rows.add(s0Fine, s1Fine, label(s0Right), at(atoms.fine, s0Right));
    rows.add(label(s0Left), at(atoms.lemma, s0Left), s0Fine);
    rows.add(label(s0Right), at(atoms.lemma, s0Right), s0Fine);
    rows.add(label(s1Right), at(atoms.lemma, s1Right), s1Fine);
    rows.add(label(b0Left), at(atoms.lemma, b0Left), b0Fine);
    rows.add(label(s1Left), at(atoms.lemma, s1Left), s1Fine);
    rows.add(s0Lemma, at(atoms.lemma, s0Right), b0Fine);
    rows.add(at(state.leftCount, s0), at(state.rightCount, s0), s0Fine);
    rows.add(at(state.leftCount, s1), at(state.rightCount, s1), s1Fine);
    rows.add(at(state.leftCount, b0), b0Fine, s0Fine);
  }

  private void functions() {
    int s0Functions = at(state.functions, s0);
    int s1Functions = at(state.functions, s1);
    int b0Functions = at(state.functions, b0);
    rows.add(s0Functions, s0Fine, b0Fine);
    rows.add(s1Functions, s1Fine, s0Fine);
    rows.add(s1Functions, s1Fine, s0Cases);
    rows.add(s1Functions, s1Lemma, s0Cases);
    rows.add(b0Functions, b0Fine, s0Cases);
    rows.add(b0Functions, b0Lemma, s0Cases);
    rows.add(s0Functions, s0Fine, s1Fine);
    rows.add(s0Functions, s1Functions, s0Fine, s1Fine);
    rows.add(s0Functions, b0Functions, s0Fine, b0Fine);
  }

  private void prepositions() {
    int marker = at(atoms.form, at(state.leftmost, s0));
    int complement = at(atoms.complement, b0);
    rows.add(marker, s1Lemma);
    rows.add(marker, s1Lemma, s0Lemma);
    rows.add(marker, s1Fine, s0Lemma);
    rows.add(marker, at(atoms.lemma, s2), s1Fine);
    rows.add(marker, b0Lemma, s0Fine);
    rows.add(complement, b0Lemma, s0Lemma);
    rows.add(complement, b0Lemma, s0Fine);
  }

  private void distances() {
    rows.add(gap(s0, b0), s0Fine, b0Fine);
    rows.add(gap(s1, s0), s1Fine, s0Fine);
    rows.add(between(s0, b0), s0Fine, b0Fine);
    rows.add(between(s1, s0), s1Fine, s0Fine);
  }

  private int label(int token) {
    return token < 0 ? Atoms.ABSENT : state.relation[token] + 2;
  }

  private static int gap(int left, int right) {
    return left < 0 ? 0 : Math.min(Math.abs(right - left), 9);
  }

  private int between(int left, int right) {
    if (left < 0 || left >= right) {
      return 0;
    }
    int commas = atoms.commas[right] - atoms.commas[left + 1];
    int verbs = atoms.verbs[right] - atoms.verbs[left + 1];
    return 1 + Math.min(commas, 3) * 4 + Math.min(verbs, 3);
  }
}
