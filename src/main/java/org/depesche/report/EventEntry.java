package org.depesche.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An event as lists tell it.
 *
 * @param article where it is told
 * @param id its id in the article
 * @param what the kind of event
 * @param parties who took part
 * @param day when it happened as far as known: {@code 2019}, {@code 2019-04} or {@code 2019-04-23};
 *     if its text does not say it, the day of publication; may be empty
 * @param words its sentence, cut around the trigger
 */
record EventEntry(
    ArticleEntry article, String id, What what, Parties parties, String day, List<Piece> words) {

  /** The kind of an event and how sure it is. */
  record What(
      String type, Optional<String> mode, String status, boolean negative, boolean reported) {}

  /** A participant: words of the text, with the entity they stand for. */
  record Party(String text, Optional<EntityProfile> entity) {

    String name() {
      return entity.map(EntityProfile::name).orElse(text);
    }
  }

  /** Who took part, by role. */
  record Parties(
      List<Party> actors, List<Party> recipients, List<Party> locations, List<Party> destinations) {

    Stream<Party> all() {
      return Stream.of(actors, recipients, locations, destinations).flatMap(List::stream);
    }

    /** Returns those participants that are entities, each once. */
    Stream<EntityProfile> entities() {
      return all().flatMap(party -> party.entity().stream()).distinct();
    }
  }

  /** Words of a sentence that are the trigger, or not. */
  record Piece(String text, boolean trigger) {}

  /** Returns the words of the trigger. */
  String trigger() {
    return words.stream()
        .filter(Piece::trigger)
        .map(Piece::text)
        .collect(Collectors.joining(" … "));
  }

  /** Returns whether it is told as something that did happen. */
  boolean isFact() {
    return !what.negative() && !what.status().equals("hypothetical");
  }
}
