package org.depesche.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.depesche.records.RecordView;

/**
 * Names an event so that several articles, or several sentences, that tell it have the same name for
 * it: type, actors, recipients, place and day, {@code CONSULT;merkel+Q142;;;2019-04-23}. The place
 * counts where no participant has a name. A person goes by the
 * surname, since articles differ in how much of a name they give and whether it is linked; others by
 * their link if they have one. The tellings of one event in an article share the key of the one that
 * tells most.
 */
public final class EventKey {

  /** Where who does it to whom makes no difference. */
  private static final Set<String> SYMMETRIC = Set.of("AGREE", "COMPETE", "CONSULT", "COOPERATE");

  private static final Set<String> ARTICLES = Set.of(
      "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines");

  private static final long DAY_WEIGHT = 1000;

  private final RecordView article;
  private final JsonNode event;

  private EventKey(RecordView article, JsonNode event) {
    this.article = article;
    this.event = event;
  }

  /**
   * Returns the key. Without anybody or any place that has a name it is one within the article; with
   * nobody at all, or without day, it is the event's own.
   */
  public static String of(RecordView article, JsonNode event) {
    String first = first(event);
    return StreamSupport.stream(article.record().path("events").spliterator(), false)
        .filter(other -> first(other).equals(first))
        .map(other -> new EventKey(article, other))
        .reduce((one, other) -> other.fullness() > one.fullness() ? other : one)
        .orElseGet(() -> new EventKey(article, event))
        .key();
  }

  private static String first(JsonNode event) {
    return event.path("same_as").asText(event.path("id").asText());
  }

  /** Returns how much is told: a day first, then names. */
  private long fullness() {
    var day = EventDay.of(article, event);
    int days = day.map(d -> d.method().equals("time") ? 2 : 1).orElse(0);
    return days * DAY_WEIGHT
        + fillers("actor", "recipient", "location", "destination")
            .map(filler -> filler.path("entity").asText(""))
            .filter(entity -> !entity.isEmpty())
            .distinct()
            .count();
  }

  private String key() {
    String type = event.path("type").asText();
    String own = article.id() + "#" + event.path("id").asText();
    var day = EventDay.of(article, event);
    String place = hasName("actor", "recipient") ? "" : roles("location", "destination");
    String who = who(type) + ";" + place;
    if (day.isEmpty() || who.equals(";;")) {
      return type + ";" + own;
    }
    boolean isKnown = hasName("actor", "recipient", "location", "destination");
    return type + ";" + who + ";" + day.get().day() + (isKnown ? "" : ";" + article.id());
  }

  private String who(String type) {
    return SYMMETRIC.contains(type)
        ? roles("actor", "recipient") + ";"
        : roles("actor") + ";" + roles("recipient");
  }

  private boolean hasName(String... roles) {
    return fillers(roles).anyMatch(filler -> filler.path("entity").isTextual());
  }

  private Stream<JsonNode> fillers(String... roles) {
    return Stream.of(roles)
        .flatMap(role -> StreamSupport.stream(event.path(role).spliterator(), false));
  }

  private String roles(String... roles) {
    return fillers(roles)
        .map(this::participant)
        .filter(name -> !name.isEmpty())
        .distinct()
        .sorted()
        .collect(Collectors.joining("+"));
  }

  private String participant(JsonNode filler) {
    var entity = article.entity(filler.path("entity"));
    if (entity.isEmpty()) {
      return normal(filler.path("text").asText());
    }
    String link = entity.get().at("/link/id").asText("");
    String name = normal(entity.get().path("name").asText());
    if (entity.get().path("type").asText().equals("PER")) {
      return name.substring(name.lastIndexOf('_') + 1);
    }
    return link.isEmpty() ? name : link;
  }

  /** Returns the words in lower case without articles, joined by underscores. */
  private static String normal(String name) {
    String text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.GERMAN);
    var words = List.of(text.split("[^\\p{L}\\p{N}]+"));
    return words.stream()
        .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
        .collect(Collectors.joining("_"));
  }
}
