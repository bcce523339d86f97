package org.depesche.events;

import java.util.List;

/**
 * All data of the stage. Immutable, shared between workers.
 *
 * @param lexicon the words that tell events
 * @param classes classes of nouns
 * @param embeddings what words say of the events under them
 * @param lightVerbs verbs that lend their subject to a noun
 * @param hints words that change the status of the clause they stand in
 */
record Vocabulary(
    Lexicon lexicon,
    WordClasses classes,
    Embeddings embeddings,
    LightVerbs lightVerbs,
    Embeddings hints) {

  static Vocabulary load() {
    return load(List.of());
  }

  /** Loads the data with entries of the user's own for the lexicon, {@link Lexicon#load(List)}. */
  static Vocabulary load(List<List<String>> own) {
    return new Vocabulary(
        Lexicon.load(own),
        WordClasses.load(),
        Embeddings.load("embeddings.tsv"),
        LightVerbs.load(),
        Embeddings.load("hints.tsv"));
  }
}
