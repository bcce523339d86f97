package org.depesche.unmatched;

/**
 * A word that nothing was made of, anywhere in the corpus, though it stands in sentences with names.
 *
 * @param kind what it is
 * @param lemma its base form; of a name the form
 * @param count how often it stands there
 * @param articles in how many articles
 * @param example the first sentence it stands in
 */
public record UnmatchedWord(Kind kind, String lemma, int count, int articles, String example) {

  /** What a word is. */
  public enum Kind {
    /** A verb that told no event. */
    VERB,
    /** A noun that told no event and is part of no name, date or participant. */
    NOUN,
    /** A capitalised word that no dictionary knows as a common one and that is part of no name. */
    NAME
  }
}
