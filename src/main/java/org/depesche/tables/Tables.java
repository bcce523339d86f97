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
  private final List<ManifestEntry> entries;
  private Optional<Groups> groups = Optional.empty();

  /** Creates the tables of the records of an output folder that the entries name. */
  public Tables(OutputFolder out, List<ManifestEntry> entries) {
    this.out = out;
    this.entries = List.copyOf(entries);
  }

  /**
   * Writes all tables anew from the records, unless they are as they would be written. Returns how
   * much there is in all records, if they were read.
   */
  public Optional<Totals> write() throws IOException {
    var stamp = new TableStamp(out.folder(), entries);
    if (stamp.isCurrent()) {
      return Optional.empty();
    }
    stamp.remove();
    var totals = new Totals();
    stamp.write(build(totals));
    return Optional.of(totals);
  }

  /** Returns how much there is in all records. */
  public Totals count() throws IOException {
    var copies = groups();
    var totals = new Totals();
    for (var entry : entries) {
      if (!entry.isFailed()) {
        out.read(entry.id()).ifPresent(record -> totals.add(record, copies.group(entry.id())));
      }
    }
    return totals;
  }

  /** Returns which articles are near copies; reads the records if that was not done yet. */
  public Groups groups() throws IOException {
    if (groups.isEmpty()) {
      groups = Optional.of(Groups.of(out, entries));
    }
    return groups.get();
  }

  /** Returns the hash of each file. */
  private SortedMap<String, String> build(Totals totals) throws IOException {
    var copies = groups();
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
          totals.add(article, copies.group(entry.id()));
          add(article, copies.group(entry.id()), tables);
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
