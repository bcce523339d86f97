package org.depesche.document;

import java.util.List;

/**
 * Everything found in an article; the root of its record.
 *
 * @param article the article
 * @param sentences its tagged sentences
 * @param entities who and what it names, in order of first mention
 * @param timexes its temporal expressions in text order
 * @param narrative its events and quotes
 * @param warnings what a reader should know, in text order
 */
public record Analysis(
    Article article,
    List<Sentence> sentences,
    List<Entity> entities,
    List<Timex> timexes,
    Narrative narrative,
    List<Warning> warnings) {

  /** Copies the lists. */
  public Analysis {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    timexes = List.copyOf(timexes);
    warnings = List.copyOf(warnings);
  }

  /** Returns the same with another narrative. */
  public Analysis with(Narrative other) {
    return new Analysis(article, sentences, entities, timexes, other, warnings);
  }
}
