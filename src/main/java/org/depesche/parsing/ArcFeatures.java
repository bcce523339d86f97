package org.depesche.parsing;

import static org.depesche.parsing.Atoms.at;

/** The features of an arc about to be drawn, hashed: what tells its relation. */
final class ArcFeatures {

  /** How many features an arc has. */
  static final int COUNT = 44;

  private final FeatureRows rows = new FeatureRows(COUNT);
  private final Atoms atoms;
  private final Configuration state;
  private int child;
  private int head;
  private int way;
  private int childFine;
  private int headFine;
  private int childLemma;
  private int headLemma;
  private int childCases;

  ArcFeatures(Atoms atoms, Configuration state) {
    this.atoms = atoms;
    this.state = state;
  }

  /** Returns the features of the arc; the array is used again. */
  int[] extract(int dependent, int governor) {
    rows.clear();
    child = dependent;
    head = governor;
    way = dependent < governor ? 1 : 2;
    childFine = atoms.fine[child];
    headFine = atoms.fine[head];
    childLemma = atoms.lemma[child];
    headLemma = atoms.lemma[head];
    childCases = (atoms.cases[child] * 31 + atoms.pos[child]) * 3 + way;
    words();
    agreement();
    surroundings();
    children();
    functions();
    return rows.rows();
  }

  private void words() {
    rows.add(childLemma, way);
    rows.add(childFine, way);
    rows.add(atoms.form[child], way);
    rows.add(headLemma, way);
    rows.add(headFine, way);
    rows.add(childFine, headFine, way);
    rows.add(childLemma, headFine, way);
    rows.add(childFine, headLemma, way);
    rows.add(childLemma, headLemma, way);
  }

  private void agreement() {
    rows.add(childCases, headFine);
    rows.add(childCases, headLemma);
    rows.add(childCases, headFine, atoms.verb[head]);
    rows.add(childCases, atoms.cases[head], headFine);
    rows.add(childCases, childFine);
  }

  private void surroundings() {
    int before = fine(child - 1);
    int after = fine(child + 1);
    rows.add(childFine, before, way);
    rows.add(childFine, after, way);
    rows.add(childFine, headFine, before, after);
    rows.add(headFine, fine(head - 1), childFine, way);
    rows.add(headFine, fine(head + 1), childFine, way);
    int gap = Math.min(Math.abs(child - head), 6) * 3 + way;
    rows.add(gap, childFine, headFine);
    int between = between(Math.min(child, head), Math.max(child, head)) * 3 + way;
    rows.add(between, childFine, headFine);
    rows.add(between, childCases, headFine);
    rows.add(atoms.nextVerb[child], childCases, headFine);
  }

  private void children() {
    int left = state.leftmost[child];
    int right = state.rightmost[child];
    int marker = at(atoms.form, left);
    rows.add(label(left), childFine, headFine, way);
    rows.add(label(left), fine(left), childFine, way);
    rows.add(marker, label(left), childFine, way);
    rows.add(marker, headLemma, childFine, way);
    rows.add(marker, headFine, childFine, way);
    rows.add(marker, headFine, childLemma, way);
    rows.add(label(right), fine(right), childFine, way);
    rows.add(label(right), childFine, headFine, way);
    int headLeft = state.leftmost[head];
    int headRight = state.rightmost[head];
    rows.add(label(headLeft), childFine, headFine, way);
    rows.add(label(headRight), childFine, headFine, way);
    rows.add(label(headLeft), childCases, headFine);
    rows.add(label(headRight), childCases, headFine);
  }

  private void functions() {
    int own = state.functions[child];
    int taken = state.functions[head];
    rows.add(own, childFine, way);
    rows.add(own, childFine, headFine, way);
    rows.add(own, childFine, headLemma, way);
    rows.add(own, childLemma, way);
    rows.add(taken, childFine, headFine, way);
    rows.add(taken, childCases, headFine);
    rows.add(taken, childCases, headLemma);
    rows.add(taken, own, childFine, headFine);
    rows.add(taken, childLemma, headFine, way);
  }

  private int fine(int token) {
    return token < 0 || token >= atoms.fine.length ? Atoms.ABSENT : atoms.fine[token];
  }

  private int label(int token) {
    return token < 0 ? Atoms.ABSENT : state.relation[token] + 2;
  }

  private int between(int left, int right) {
    int commas = atoms.commas[right] - atoms.commas[left + 1];
    int verbs = atoms.verbs[right] - atoms.verbs[left + 1];
    return Math.min(commas, 3) * 4 + Math.min(verbs, 3);
  }
}
