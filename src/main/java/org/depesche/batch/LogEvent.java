package org.depesche.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Optional;

/**
 * A line of narration.
 *
 * @param level {@code info}, {@code warning} or {@code error}
 * @param code stable, upper-case, to count by
 * @param message one sentence
 * @param path the article that it is about, if it is about one
 */
public record LogEvent(String level, String code, String message, Optional<String> path) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Returns the line for a person; line breaks in names are spelled out. */
  public String text() {
    String line = path.map(p -> p + ": " + code + ": ").orElse("depesche: ") + message;
    return line.replace("\n", "\\n").replace("\r", "\\r");
  }

  /** Returns the line as JSON. */
  public String json(Instant time) {
    var node = JSON.createObjectNode();
    node.put("time", time.toString()).put("level", level).put("code", code);
    path.ifPresent(p -> node.put("path", p));
    node.put("message", message);
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings can be written", e);
    }
  }
}
