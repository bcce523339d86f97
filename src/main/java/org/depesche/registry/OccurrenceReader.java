package org.depesche.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the entities out of a record. */
final class OccurrenceReader {

  private static final int DAY = 10;
  private static final int MOST_COMPANIONS = 30;

  private OccurrenceReader() {}

  /** Returns the entities in the order of the record, which is that of an article by its number. */
  static List<Occurrence> read(JsonNode record, int article) {
    List<Integer> telling = new ArrayList<>();
    for (var entity : record.get("entities")) {
      telling.add(companion(entity));
    }
    List<Occurrence> occurrences = new ArrayList<>();
    String content = record.at("/source/sha256").asText();
    int index = 0;
    for (var entity : record.get("entities")) {
      var place = new Occurrence.Place(article, index, content, date(record));
      occurrences.add(occurrence(place, entity, others(telling, index)));
      index++;
    }
    return occurrences;
  }

  /** Returns 0 for an entity that does not tell who is meant elsewhere, a country or a surname. */
  private static int companion(JsonNode entity) {
    String type = entity.get("type").asText();
    String name = entity.get("name").asText();
    boolean tells = !type.equals("LOC") && name.indexOf(' ') > 0;
    return tells ? Names.key(type, name).hashCode() : 0;
  }

  private static Set<Integer> others(List<Integer> companions, int without) {
    Set<Integer> others = new HashSet<>();
    for (int i = 0; i < companions.size() && others.size() < MOST_COMPANIONS; i++) {
      if (i != without && companions.get(i) != 0) {
        others.add(companions.get(i));
      }
    }
    return others;
  }

  private static String date(JsonNode record) {
    String published = record.at("/published/value").asText("");
    return published.substring(0, Math.min(DAY, published.length()));
  }

  private static Occurrence occurrence(
      Occurrence.Place place, JsonNode entity, Set<Integer> companions) {
    List<String> variants = new ArrayList<>();
    entity.get("variants").forEach(variant -> variants.add(variant.asText()));
    return new Occurrence(
        place,
        entity.get("type").asText(),
        entity.get("name").asText(),
        variants,
        entity.get("count").asInt(),
        text(entity.get("country")),
        text(entity.get("gender")),
        link(entity.get("link")),
        companions);
  }

  private static Optional<Occurrence.Entry> link(JsonNode link) {
    if (link.isNull()) {
      return Optional.empty();
    }
    List<String> coordinates = link.get("lat").isNull()
        ? List.of()
        : List.of(link.get("lat").asText(), link.get("lon").asText());
    return Optional.of(new Occurrence.Entry(
        link.get("kb").asText(), link.get("id").asText(), link.get("name").asText(), coordinates));
  }

  private static Optional<String> text(JsonNode node) {
    return node.isNull() ? Optional.empty() : Optional.of(node.asText());
  }
}
