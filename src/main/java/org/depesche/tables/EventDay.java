package org.depesche.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depesche.records.RecordView;

/**
 * The calendar day of an event: that of the first of its dates that names one; the day of publication
 * if it has occurred and the text gives it no date at all; otherwise none.
 *
 * @param day ISO date
 * @param method {@code time} or {@code published}
 */
public record EventDay(String day, String method) {

  private static final Pattern DAY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(T.*)?");

  /** Returns the day of an event of an article. */
  public static Optional<EventDay> of(RecordView article, JsonNode event) {
    for (var id : event.path("time")) {
      var day = article.date(id).flatMap(EventDay::ofDate);
      if (day.isPresent()) {
        return Optional.of(new EventDay(day.get(), "time"));
      }
    }
    if (!event.path("time").isEmpty() || !event.path("status").asText().equals("occurred")) {
      return Optional.empty();
    }
    return parse(article.record().at("/published/value"))
        .map(day -> new EventDay(day, "published"));
  }

  /** Returns the day that a date of a record names. */
  static Optional<String> ofDate(JsonNode date) {
    String type = date.path("type").asText();
    return type.equals("DATE") || type.equals("TIME")
        ? parse(date.path("value"))
        : Optional.empty();
  }

  private static Optional<String> parse(JsonNode value) {
    var matcher = DAY.matcher(value.asText());
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
