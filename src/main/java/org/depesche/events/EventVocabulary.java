package org.depesche.events;

import java.util.List;

/** The loaded lexicon, tables and model of the stage. Immutable, shared between workers. */
public final class EventVocabulary {

  private final Vocabulary vocabulary;
  private final EventModel model;

  private EventVocabulary(Vocabulary vocabulary, EventModel model) {
    this.vocabulary = vocabulary;
    this.model = model;
  }

  /**
   * Loads the data from the class path with entries of the user's own.
   *
   * @param own verb or noun, lemma, type, mode, frame, guard; they stand for all that ship under the
   *     same lemma
   * @throws IllegalArgumentException if one is malformed
   */
  public static EventVocabulary load(List<List<String>> own) {
    return new EventVocabulary(Vocabulary.load(own), EventModel.load());
  }

  /**
   * Refuses an entry that is malformed.
   *
   * @param row verb or noun, lemma, type, mode, frame, guard
   * @throws IllegalArgumentException if it is malformed
   */
  public static void check(List<String> row) {
    Lexicon.check(row);
  }

  /** Loads the data from the class path. */
  public static EventVocabulary load() {
    return new EventVocabulary(Vocabulary.load(), EventModel.load());
  }

  /** Returns the same lexicon and tables with another model. */
  public EventVocabulary with(EventModel other) {
    return new EventVocabulary(vocabulary, other);
  }

  EventModel model() {
    return model;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }
}
