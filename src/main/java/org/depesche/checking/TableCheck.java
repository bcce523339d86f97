package org.depesche.checking;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.depesche.records.RecordTree;
import org.depesche.records.RecordView;
import org.depesche.tables.CsvTable;
import org.depesche.tables.Layout;
import org.depesche.tables.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Compares {@code articles.jsonl} and the tables with the records, in their order. Tables hold what
 * records say, so if they are equal to what would be written, all that they refer to exists.
 */
final class TableCheck implements Closeable {

  /** A table that is being read. */
  private static final class Open implements Closeable {
    private final Layout layout;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private boolean differs;

    Open(Layout layout, CSVParser parser) {
      this.layout = layout;
      this.parser = parser;
      rows = parser.iterator();
    }

    @Override
    public void close() throws IOException {
      parser.close();
    }
  }

  private final Path folder;
  private final Consumer<Fault> faults;
  private final Optional<BufferedReader> lines;
  private final List<Open> tables = new ArrayList<>();
  private int articles;
  private boolean linesDiffer;

  TableCheck(Path folder, Consumer<Fault> faults) throws IOException {
    this.folder = folder;
    this.faults = faults;
    Path file = folder.resolve(Tables.LINES);
    lines = exists(file)
        ? Optional.of(Files.newBufferedReader(file, StandardCharsets.UTF_8))
        : Optional.empty();
    for (var layout : Layout.ALL) {
      open(layout);
    }
  }

  private boolean exists(Path file) {
    if (!Files.isRegularFile(file)) {
      faults.accept(new Fault(folder.relativize(file).toString(), "", "is missing"));
      return false;
    }
    return true;
  }

  private void open(Layout layout) throws IOException {
    Path file = folder.resolve(CsvTable.file(layout));
    if (!exists(file)) {
      return;
    }
    var table = new Open(
        layout, CSVFormat.RFC4180.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8)));
    tables.add(table);
    compare(table, layout.headings());
  }

  /** Compares the next rows of all tables with those of an article. */
  void check(RecordView article, String group) throws IOException {
    articles++;
    String line = lines.isPresent() ? lines.get().readLine() : null;
    if (lines.isPresent() && !linesDiffer && !isLineOf(line, article)) {
      linesDiffer = true;
      faults.accept(
          new Fault(Tables.LINES, "line " + articles, "is not the record of " + article.id()));
    }
    for (var table : tables) {
      for (var row : table.layout.rows(article, group)) {
        compare(table, CsvTable.cells(row));
      }
    }
  }

  private static boolean isLineOf(@Nullable String line, RecordView article) {
    return line != null && (line + "\n").equals(RecordTree.line(article.record()));
  }

  /** A table that has once differed has nothing more to say. */
  private void compare(Open table, List<String> expected) {
    if (table.differs) {
      return;
    }
    look(table, () -> difference(table, expected));
  }

  private void look(Open table, Supplier<Optional<Fault>> looking) {
    Optional<Fault> fault;
    try {
      fault = looking.get();
    } catch (UncheckedIOException e) {
      String place = "line " + table.parser.getCurrentLineNumber();
      fault = Optional.of(
          new Fault(CsvTable.file(table.layout), place, "is no CSV: " + e.getMessage()));
    }
    table.differs = fault.isPresent();
    fault.ifPresent(faults);
  }

  private static Optional<Fault> difference(Open table, List<String> expected) {
    String file = CsvTable.file(table.layout);
    if (!table.rows.hasNext()) {
      return Optional.of(new Fault(file, "", "ends before the row " + expected));
    }
    var row = table.rows.next();
    if (row.toList().equals(expected)) {
      return Optional.empty();
    }
    String place = "row " + row.getRecordNumber() + column(table, row.toList(), expected);
    return Optional.of(new Fault(file, place, "is not what the record says"));
  }

  private static String column(Open table, List<String> row, List<String> expected) {
    for (int i = 0; i < Math.min(row.size(), expected.size()); i++) {
      if (!row.get(i).equals(expected.get(i))) {
        return ", " + table.layout.headings().get(i);
      }
    }
    return "";
  }

  /** Tells of what is left when all records are through. */
  void end() throws IOException {
    if (lines.isPresent() && !linesDiffer && lines.get().readLine() != null) {
      faults.accept(new Fault(Tables.LINES, "line " + (articles + 1), "has no record"));
    }
    for (var table : tables) {
      if (!table.differs) {
        look(table, () -> surplus(table));
      }
    }
  }

  private static Optional<Fault> surplus(Open table) {
    return table.rows.hasNext()
        ? Optional.of(new Fault(
            CsvTable.file(table.layout),
            "row " + table.rows.next().getRecordNumber(),
            "has no record"))
        : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    for (var table : tables) {
      table.close();
    }
    if (lines.isPresent()) {
      lines.get().close();
    }
  }
}
