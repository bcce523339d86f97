package org.depesche.events;

/** The loaded lexicon, tables and model of the stage. Immutable, shared between workers. */
public final class EventVocabulary {

  private final Vocabulary vocabulary;
  private final EventModel model;

  private EventVocabulary(Vocabulary vocabulary, EventModel model) {
    this.vocabulary = vocabulary;
    this.model = model;
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
