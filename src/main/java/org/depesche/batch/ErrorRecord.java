package org.depesche.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.depesche.batch.Outcome.Failure;

/** What stands in place of a record when an article failed: {@code NAME.error.json}. */
final class ErrorRecord {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ErrorRecord() {}

  static byte[] bytes(ManifestEntry entry, Failure failure) {
    var node = JSON.createObjectNode();
    node.put("path", entry.path()).put("input", entry.input()).put("stage", failure.stage());
    node.put("code", failure.code()).put("message", failure.message());
    node.put("attempts", entry.attempts());
    try {
      String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node);
      return (text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings can be written", e);
    }
  }
}
