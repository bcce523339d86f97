package org.depesche.events;

/** The loaded lexicon and tables of the stage. Immutable, shared between workers. */
public final class EventVocabulary {

  private final Vocabulary vocabulary;

  private EventVocabulary(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Loads the data from the class path. */
  public static EventVocabulary load() {
    return new EventVocabulary(Vocabulary.load());
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }
}
