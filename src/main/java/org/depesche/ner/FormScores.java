package org.depesche.ner;

/** What a form says wherever it stands, and its hashes for features of several tokens. Immutable. */
final class FormScores {

  private final String form;
  private final int hash;
  private final int shape;
  private final LocalScores scores;

  FormScores(String form, LocalScores scores) {
    this.form = form;
    this.scores = scores;
    hash = SequenceFeatures.form(form);
    shape = SequenceFeatures.shape(form);
  }

  String form() {
    return form;
  }

  /** Returns the hash of the form. */
  int hash() {
    return hash;
  }

  /** Returns the hash of the outline. */
  int shape() {
    return shape;
  }

  LocalScores scores() {
    return scores;
  }
}
