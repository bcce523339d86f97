package org.depesche.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.depesche.records.AtomicWriter;
import org.depesche.records.ManifestEntry;
import org.depesche.records.OutputFolder;
import org.depesche.records.RecordTree;
import org.depesche.records.RecordView;

/**
 * The combined files, built from the records on disk: {@code articles.jsonl} and a CSV file for each
 * table. One record is in memory at a time, and of each article what its copies are known by.
 */
public final class Tables {

  /** All records, one a line. */
  public static final String LINES = "articles.jsonl";

  private final OutputFolder out;

  /** Creates the tables of an output folder. */
  public Tables(OutputFolder out) {
    this.out = out;
  }

  /**
   * Writes all tables anew from the records of the entries, unless they are as they would be
   * written. Returns how much there is in all records, if they were read.
   */
  public Optional<SortedMap<String, Long>> write(List<ManifestEntry> entries) throws IOException {
    var stamp = new TableStamp(out.folder(), entries);
    if (stamp.isCurrent()) {
      return Optional.empty();
    }
    stamp.remove();
    var totals = new Totals();
    stamp.write(build(entries, totals));
    return Optional.of(totals.counts());
  }

  /** Returns how much there is in all records of the entries. */
  public SortedMap<String, Long> count(List<ManifestEntry> entries) throws IOException {
    var groups = Groups.of(out, entries);
    var totals = new Totals();
    for (var entry : entries) {
      if (!entry.isFailed()) {
        out.read(entry.id()).ifPresent(record -> totals.add(record, groups.group(entry.id())));
      }
    }
    return totals.counts();
  }

  /** Returns the hash of each file. */
  private SortedMap<String, String> build(List<ManifestEntry> entries, Totals totals)
      throws IOException {
    var groups = Groups.of(out, entries);
    List<CsvTable> tables = new ArrayList<>();
    try (var lines = AtomicWriter.open(out.folder().resolve(LINES))) {
      for (var layout : Layout.ALL) {
        tables.add(CsvTable.open(out.folder(), layout));
      }
      for (var entry : entries) {
        Path record = out.record(entry.id());
        if (!entry.isFailed() && Files.exists(record)) {
          var node = RecordTree.read(Files.readAllBytes(record));
          lines.write(RecordTree.line(node));
          var article = new RecordView(node);
          totals.add(article, groups.group(entry.id()));
          add(article, groups.group(entry.id()), tables);
        }
      }
      return commit(lines, tables);
    } finally {
      for (var table : tables) {
        table.close();
      }
    }
  }

  private static void add(RecordView article, String group, List<CsvTable> tables)
      throws IOException {
    for (var table : tables) {
      table.add(article, group);
    }
  }

  private static SortedMap<String, String> commit(AtomicWriter lines, List<CsvTable> tables)
      throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    hashes.put(LINES, lines.commit());
    for (var table : tables) {
      hashes.put(table.file(), table.commit());
    }
    return hashes;
  }
}
