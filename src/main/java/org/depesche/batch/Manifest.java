package org.depesche.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.corpus.ArticleFile;

/**
 * What an output folder holds, by article id: {@code manifest.jsonl}, an entry a line. A broken line
 * costs what it said: its article is analysed again.
 */
final class Manifest {

  static final String FILE = "manifest.jsonl";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, ManifestEntry> entries = new LinkedHashMap<>();

  static Manifest read(Path folder) throws IOException {
    var manifest = new Manifest();
    Path file = folder.resolve(FILE);
    if (Files.exists(file)) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      text.lines().forEach(line -> parse(line).ifPresent(manifest::put));
    }
    return manifest;
  }

  private static Optional<ManifestEntry> parse(String line) {
    try {
      return Optional.ofNullable(JSON.readValue(line, new TypeReference<ManifestEntry>() {}));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  Optional<ManifestEntry> get(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  void put(ManifestEntry entry) {
    entries.put(entry.id(), entry);
  }

  /** Returns the entries in natural order of their paths. */
  List<ManifestEntry> entries() {
    Collection<ManifestEntry> all = entries.values();
    List<ManifestEntry> sorted = new ArrayList<>(all);
    sorted.sort((a, b) -> ArticleFile.comparePaths(a.path(), b.path()));
    return List.copyOf(sorted);
  }

  void write(Path folder) throws IOException {
    var lines = new StringBuilder();
    for (var entry : entries()) {
      lines.append(JSON.writeValueAsString(entry)).append('\n');
    }
    AtomicFile.write(folder.resolve(FILE), lines.toString().getBytes(StandardCharsets.UTF_8));
  }
}
