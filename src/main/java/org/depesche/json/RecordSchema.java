package org.depesche.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schema (2020-12) of the record. */
public final class RecordSchema {

  private static final String RESOURCE = "/org/depesche/json/record.schema.json";

  private RecordSchema() {}

  /** Returns the schema as it ships. */
  public static String text() {
    var stream = Objects.requireNonNull(RecordSchema.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
