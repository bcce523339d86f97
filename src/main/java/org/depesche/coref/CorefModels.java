package org.depesche.coref;

/** Names, places and rules of coreference, loaded once and shared. Immutable, thread-safe. */
public final class CorefModels {

  private final Lexicon lexicon;

  private CorefModels(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Loads the tables from the class path. */
  public static CorefModels load() {
    return new CorefModels(Lexicon.load());
  }

  /** Returns a resolver for one worker. */
  public EntityResolver resolver() {
    return new RuleEntityResolver(lexicon);
  }
}
