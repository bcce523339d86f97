package org.depesche.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.depesche.document.EventStatus;

/**
 * What words say of the events that depend on them: {@code planen} makes them future, {@code fordern}
 * hypothetical, {@code sagen} reported. Immutable, shared between workers.
 */
final class Embeddings {

  private final Map<String, Embedding> embeddings = new HashMap<>();

  static Embeddings load(String table) {
    var loaded = new Embeddings();
    for (String[] row : TableResource.rows(table)) {
      String status = TableResource.column(row, 1);
      String flags = TableResource.column(row, 2);
      loaded.embeddings.put(
          row[0],
          new Embedding(
              status.isEmpty() ? Optional.empty() : Optional.of(EventStatus.valueOf(status)),
              flags.contains("n"),
              flags.contains("r"),
              flags.contains("o"),
              flags.contains("s")));
    }
    return loaded;
  }

  /** Returns what the word says of its dependents; the lemma of a verb has its particle. */
  Optional<Embedding> of(String lemma) {
    return Optional.ofNullable(embeddings.get(lemma));
  }

  boolean isObjectControl(String lemma) {
    var embedding = embeddings.get(lemma);
    return embedding != null && embedding.objectControl();
  }

  /**
   * What a word says of the events that depend on it.
   *
   * @param status the status it gives them
   * @param negative whether it denies them
   * @param reported whether it reports them
   * @param objectControl whether its object is the subject of its infinitive
   * @param sayingOnly whether all this holds of a clause only, not of a noun
   */
  record Embedding(
      Optional<EventStatus> status,
      boolean negative,
      boolean reported,
      boolean objectControl,
      boolean sayingOnly) {}
}
