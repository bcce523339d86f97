package org.depesche.ner;

/** What is known of a word form from unlabelled text and name lists. */
@FunctionalInterface
public interface FormLexicon {

  /** Returns codes for the clusters and lists that hold the form; none if it is unknown. */
  int[] codes(String form);
}
