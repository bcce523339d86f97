package org.depesche.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The record of an article as it stands in the output of a run: the fields of {@code
 * depesche-record/1} that are shown. Offsets count code points of the text.
 */
record ArticleRecord(
    String id,
    Source source,
    Language language,
    Optional<Title> title,
    Published published,
    List<Credit> agencies,
    List<Credit> authors,
    Optional<String> text,
    List<Section> sections,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Entity> entities,
    List<Date> dates,
    List<Event> events,
    @JsonProperty("main_event") Optional<String> mainEvent,
    List<Quote> quotes,
    List<Warning> warnings,
    Provenance provenance) {

  /** Something with a place in the text. */
  interface Located {
    int start();

    int end();
  }

  record Source(String path, String sha256, String charset) {}

  record Language(String code, double confidence) {}

  record Title(String text, int start, int end) implements Located {}

  record Published(Optional<String> value, Optional<String> precision, String method) {}

  record Credit(String name, int start, int end) implements Located {}

  record Section(String kind, int start, int end) implements Located {}

  record Sentence(int start, int end) implements Located {}

  record Mention(
      String type,
      String kind,
      int start,
      int end,
      String text,
      Optional<String> entity,
      double confidence)
      implements Located {}

  record Entity(
      String id,
      String type,
      String name,
      List<String> variants,
      int count,
      Optional<String> country,
      Optional<String> role,
      Optional<Link> link) {}

  record Link(
      String kb, String id, Optional<String> name, Optional<Double> lat, Optional<Double> lon) {}

  record Date(
      String id,
      String type,
      String value,
      Optional<String> mod,
      int start,
      int end,
      String text,
      Optional<String> anchor)
      implements Located {}

  record Event(
      String id,
      String type,
      Optional<String> mode,
      Trigger trigger,
      List<Filler> actor,
      List<Filler> recipient,
      List<Filler> location,
      List<Filler> destination,
      List<String> time,
      String status,
      String polarity,
      String source,
      Optional<String> speaker,
      double confidence,
      String rule,
      @JsonProperty("same_as") Optional<String> sameAs) {

    Stream<Role> roles() {
      return Stream.of(
              new Role("actor", actor),
              new Role("recipient", recipient),
              new Role("location", location),
              new Role("destination", destination))
          .filter(role -> !role.fillers().isEmpty());
    }
  }

  /** A role of an event with those who fill it. */
  record Role(String name, List<Filler> fillers) {}

  record Trigger(String text, String lemma, List<Part> parts) {}

  record Part(int start, int end) implements Located {}

  record Filler(Optional<String> entity, int start, int end, String text, double confidence)
      implements Located {}

  record Quote(int start, int end, Optional<String> speaker, boolean direct) implements Located {}

  record Warning(String code, String message) {}

  record Provenance(String tool, String version, String fingerprint) {}

  /** Returns the entity of an id. */
  Optional<Entity> entity(String entityId) {
    return entities.stream().filter(entity -> entity.id().equals(entityId)).findFirst();
  }

  /** Returns the date of an id. */
  Optional<Date> date(String dateId) {
    return dates.stream().filter(date -> date.id().equals(dateId)).findFirst();
  }

  /** Returns the title, or the id where there is none. */
  String headline() {
    return title.map(Title::text).map(String::strip).filter(t -> !t.isEmpty()).orElse(id);
  }

  /** Returns the publication day as an ISO date without its time; empty if unknown. */
  String day() {
    String value = published.value().orElse("");
    return value.length() > 10 ? value.substring(0, 10) : value;
  }

  /** Returns the record without its text. */
  ArticleRecord withoutText() {
    return new ArticleRecord(
        id,
        source,
        language,
        title,
        published,
        agencies,
        authors,
        Optional.empty(),
        sections,
        sentences,
        mentions,
        entities,
        dates,
        events,
        mainEvent,
        quotes,
        warnings,
        provenance);
  }
}
