package org.depesche.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The combined files, built from the records on disk: {@code articles.jsonl}, {@code articles.csv},
 * {@code entities.csv}, {@code events.csv}.
 */
final class Tables {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  Tables(Path folder) {
    this.folder = folder;
  }

  /** Writes all tables anew from the records of the entries. */
  void write(List<ManifestEntry> entries) throws IOException {
    try (var lines = AtomicWriter.open(folder.resolve("articles.jsonl"));
        var articles = CsvTable.open(folder.resolve("articles.csv"), RecordRows.ARTICLE_COLUMNS);
        var entities = CsvTable.open(folder.resolve("entities.csv"), RecordRows.ENTITY_COLUMNS);
        var events = CsvTable.open(folder.resolve("events.csv"), RecordRows.EVENT_COLUMNS)) {
      for (var entry : entries) {
        if (entry.isOk()) {
          JsonNode node = JSON.readTree(Files.readAllBytes(folder.resolve(entry.id() + ".json")));
          lines.write(JSON.writeValueAsString(node) + "\n");
          articles.add(RecordRows.article(node));
          entities.addAll(RecordRows.entities(node));
          events.addAll(RecordRows.events(node));
        }
      }
      lines.commit();
      articles.commit();
      entities.commit();
      events.commit();
    }
  }
}
