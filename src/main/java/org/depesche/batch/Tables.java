package org.depesche.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * The combined files, built from the records on disk: {@code articles.jsonl}, {@code articles.csv},
 * {@code entities.csv}, {@code events.csv}.
 */
final class Tables {

  private final OutputFolder out;

  Tables(OutputFolder out) {
    this.out = out;
  }

  /** Writes all tables anew from the records of the entries. */
  void write(List<ManifestEntry> entries) throws IOException {
    var folder = out.folder();
    try (var lines = AtomicWriter.open(folder.resolve("articles.jsonl"));
        var articles = CsvTable.open(folder.resolve("articles.csv"), RecordRows.ARTICLE_COLUMNS);
        var entities = CsvTable.open(folder.resolve("entities.csv"), RecordRows.ENTITY_COLUMNS);
        var events = CsvTable.open(folder.resolve("events.csv"), RecordRows.EVENT_COLUMNS)) {
      for (var entry : entries) {
        var record = out.record(entry.id());
        if (!entry.isFailed() && Files.exists(record)) {
          var node = RecordTree.read(Files.readAllBytes(record));
          lines.write(RecordTree.line(node));
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
