package org.depesche.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.depesche.document.EntityType;
import org.depesche.document.EventSource;
import org.depesche.document.EventStatus;
import org.depesche.document.EventType;
import org.depesche.document.Factuality;
import org.depesche.document.MentionKind;
import org.depesche.document.Polarity;
import org.depesche.document.Span;

/**
 * An annotated article, its offsets in UTF-16 units.
 *
 * @param names its names with derived words and compounds, in text order
 * @param entities where each entity is mentioned
 * @param dates where each date stands
 * @param events its events
 */
record GoldArticle(
    List<GoldName> names,
    Map<String, List<Span>> entities,
    Map<String, Span> dates,
    List<GoldEvent> events) {

  private static final Set<MentionKind> NAMES =
      EnumSet.of(MentionKind.NAME, MentionKind.DERIVED, MentionKind.PART);
  private static final List<String> ROLES =
      List.of("actor", "recipient", "location", "destination", "time");

  /**
   * An annotated event.
   *
   * @param type its type
   * @param trigger where its trigger stands
   * @param factuality whether it has happened, by the annotation; without speaker
   * @param fillers for each role, in the order of the record, where its fillers are mentioned
   */
  record GoldEvent(
      EventType type, List<Span> trigger, Factuality factuality, List<List<List<Span>>> fillers) {}

  /**
   * An annotated name.
   *
   * @param span where it stands
   * @param type what it names
   * @param kind name, derived word or compound
   */
  record GoldName(Span span, EntityType type, MentionKind kind) {}

  /** Reads the annotation of a text. */
  static GoldArticle read(JsonNode root, String text) {
    List<GoldName> names = new ArrayList<>();
    Map<String, List<Span>> entities = new HashMap<>();
    for (JsonNode mention : root.get("mentions")) {
      Span span = span(mention.get("start"), mention.get("end"), text);
      entities
          .computeIfAbsent(mention.get("entity").asText(), k -> new ArrayList<>())
          .add(span);
      var kind = value(MentionKind.class, mention, "kind");
      if (NAMES.contains(kind)) {
        names.add(new GoldName(span, value(EntityType.class, mention, "type"), kind));
      }
    }
    Map<String, Span> dates = new HashMap<>();
    for (JsonNode date : root.get("dates")) {
      dates.put(date.get("id").asText(), span(date.get("start"), date.get("end"), text));
    }
    List<GoldEvent> events = new ArrayList<>();
    for (JsonNode event : root.get("events")) {
      events.add(event(event, entities, dates, text));
    }
    return new GoldArticle(names, entities, dates, events);
  }

  private static GoldEvent event(
      JsonNode event, Map<String, List<Span>> entities, Map<String, Span> dates, String text) {
    List<Span> trigger = new ArrayList<>();
    for (JsonNode part : event.get("trigger").get("parts")) {
      trigger.add(span(part.get(0), part.get(1), text));
    }
    List<List<List<Span>>> fillers = new ArrayList<>();
    for (String role : ROLES) {
      List<List<Span>> ofRole = new ArrayList<>();
      for (JsonNode id : event.get(role)) {
        ofRole.add(
            role.equals("time")
                ? List.of(dates.get(id.asText()))
                : entities.getOrDefault(id.asText(), List.of()));
      }
      fillers.add(ofRole);
    }
    return new GoldEvent(
        value(EventType.class, event, "type"),
        trigger,
        new Factuality(
            value(EventStatus.class, event, "status"),
            value(Polarity.class, event, "polarity"),
            value(EventSource.class, event, "source"),
            OptionalInt.empty()),
        fillers);
  }

  private static <T extends Enum<T>> T value(Class<T> type, JsonNode node, String field) {
    return Enum.valueOf(type, node.get(field).asText().toUpperCase(Locale.ROOT));
  }

  private static Span span(JsonNode start, JsonNode end, String text) {
    return new Span(
        text.offsetByCodePoints(0, start.asInt()), text.offsetByCodePoints(0, end.asInt()));
  }

  /** Returns whether the span shares a character with a mention or a date. */
  boolean isAnnotated(Span span) {
    return entities.values().stream().anyMatch(list -> overlaps(span, list))
        || overlaps(span, dates.values());
  }

  /** Returns whether the span shares a character with one of the others. */
  static boolean overlaps(Span span, Iterable<Span> others) {
    for (Span other : others) {
      if (span.overlaps(other)) {
        return true;
      }
    }
    return false;
  }
}
