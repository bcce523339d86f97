package org.depesche.tables;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.depesche.records.AtomicWriter;
import org.depesche.records.RecordView;

/**
 * A CSV file (RFC 4180, header). A text cell that a spreadsheet would run as a formula is guarded by
 * an apostrophe.
 */
final class CsvTable implements Closeable {

  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  private final Layout layout;
  private final AtomicWriter writer;

  private CsvTable(Layout layout, AtomicWriter writer) {
    this.layout = layout;
    this.writer = writer;
  }

  /** Returns the name of the file of a table. */
  static String file(Layout layout) {
    return layout.name() + ".csv";
  }

  String file() {
    return file(layout);
  }

  static CsvTable open(Path folder, Layout layout) throws IOException {
    var table = new CsvTable(layout, AtomicWriter.open(folder.resolve(file(layout))));
    table.add(layout.headings());
    return table;
  }

  void add(RecordView article) throws IOException {
    for (var row : layout.rows(article)) {
      add(row);
    }
  }

  private void add(List<?> cells) throws IOException {
    var guarded = cells.stream().map(CsvTable::guarded).toArray();
    writer.write(CSVFormat.RFC4180.format(guarded) + "\r\n");
  }

  static Object guarded(Object cell) {
    if (cell instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return cell instanceof String text
            && !text.isEmpty()
            && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
        ? "'" + text
        : cell;
  }

  /** Puts the table in place and returns its hash. */
  String commit() throws IOException {
    return writer.commit();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
