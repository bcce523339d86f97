package org.depesche.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Manifest entries as JSON, one a line, with a check against lines that were cut. */
public final class ManifestLines {

  private static final ObjectMapper JSON = new ObjectMapper()
      .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
      .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private ManifestLines() {}

  /** Returns the line of an entry. */
  public static String line(ManifestEntry entry) {
    try {
      return JSON.writeValueAsString(entry) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of strings can be written", e);
    }
  }

  /** Reads a file of entries, which need not exist, and returns the number of broken lines. */
  static int read(Path file, Consumer<ManifestEntry> entries) throws IOException {
    if (!Files.exists(file)) {
      return 0;
    }
    int broken = 0;
    try (var reader = new BufferedReader(
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        var entry = parse(line);
        entry.ifPresent(entries);
        broken += entry.isPresent() || line.isBlank() ? 0 : 1;
      }
    }
    return broken;
  }

  private static Optional<ManifestEntry> parse(String line) {
    try {
      return Optional.ofNullable(JSON.readValue(line, new TypeReference<ManifestEntry>() {}))
          .map(ManifestEntry::interned);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
