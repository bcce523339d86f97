package org.depesche.document;

import java.util.List;
import java.util.Optional;

/**
 * One person, place, organisation or other named thing with all its mentions in the article.
 *
 * @param type what it is
 * @param name its fullest form in the nominative
 * @param mentions where it is mentioned, in text order, at least once
 * @param attributes what the text or a gazetteer says of it
 * @param link its entry in a knowledge base
 */
public record Entity(
    EntityType type,
    String name,
    List<Mention> mentions,
    EntityAttributes attributes,
    Optional<Link> link) {

  /** Copies the mentions. */
  public Entity {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("entity without mentions: " + name);
    }
  }
}
