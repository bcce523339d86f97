package org.depesche.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import org.depesche.corpus.ArticleFile;

/**
 * A record under another file name. Name, number and path stand at its head, before anything that
 * comes from the article; only they change, so that the bytes are those of a fresh analysis.
 */
final class RenamedRecord {

  private static final ObjectMapper JSON = new ObjectMapper();

  private RenamedRecord() {}

  /** Returns the record with the names of another file, or empty if its head is not as expected. */
  static Optional<byte[]> of(byte[] record, String oldPath, ArticleFile file) {
    String text = new String(record, StandardCharsets.UTF_8);
    var old = new ArticleFile(file.file(), file.root(), oldPath);
    return replaced(text, field("id", quoted(old.id())), field("id", quoted(file.id())))
        .flatMap(t -> replaced(
            t, field("number", number(old.number())), field("number", number(file.number()))))
        .flatMap(
            t -> replaced(t, field("path", quoted(oldPath)), field("path", quoted(file.path()))))
        .map(t -> t.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> replaced(String text, String old, String now) {
    int start = text.indexOf(old);
    return start < 0
        ? Optional.empty()
        : Optional.of(text.substring(0, start) + now + text.substring(start + old.length()));
  }

  private static String field(String key, String value) {
    return "\"" + key + "\": " + value + ",";
  }

  private static String number(OptionalLong number) {
    return number.isPresent() ? String.valueOf(number.getAsLong()) : "null";
  }

  private static String quoted(String text) {
    try {
      return JSON.writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a string can be written", e);
    }
  }
}
