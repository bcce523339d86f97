package org.depesche.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * A CSV file (RFC 4180, header). A text cell that a spreadsheet would run as a formula is guarded by
 * an apostrophe.
 */
final class CsvTable implements Closeable {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final AtomicWriter writer;

  private CsvTable(AtomicWriter writer) {
    this.writer = writer;
  }

  static CsvTable open(Path file, List<String> columns) throws IOException {
    var table = new CsvTable(AtomicWriter.open(file));
    table.writer.write(CSVFormat.RFC4180.format(columns.toArray()) + "\r\n");
    return table;
  }

  void add(List<?> cells) throws IOException {
    writer.write(
        CSVFormat.RFC4180.format(cells.stream().map(CsvTable::guarded).toArray()) + "\r\n");
  }

  void addAll(List<List<Object>> rows) throws IOException {
    for (var row : rows) {
      add(row);
    }
  }

  private static Object guarded(Object cell) {
    return cell instanceof String text
            && !text.isEmpty()
            && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
        ? "'" + text
        : cell;
  }

  void commit() throws IOException {
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
