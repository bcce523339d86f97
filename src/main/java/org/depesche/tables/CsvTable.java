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
public final class CsvTable implements Closeable {

  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  private final Layout layout;
  private final AtomicWriter writer;

  private CsvTable(Layout layout, AtomicWriter writer) {
    this.layout = layout;
    this.writer = writer;
  }

  /** Returns the name of the file of a table. */
  public static String file(Layout layout) {
    return layout.name() + ".csv";
  }

  String file() {
    return file(layout);
  }

  /** Opens the file of a table in a folder. */
  public static CsvTable open(Path folder, Layout layout) throws IOException {
    var table = new CsvTable(layout, AtomicWriter.open(folder.resolve(file(layout))));
    table.add(layout.headings());
    return table;
  }

  /** Adds the rows of an article that is in a group of copies. */
  public void add(RecordView article, String group) throws IOException {
    for (var row : layout.rows(article, group)) {
      add(row);
    }
  }

  private void add(List<?> row) throws IOException {
    writer.write(CSVFormat.RFC4180.format(cells(row).toArray()) + "\r\n");
  }

  /** Returns the cells of a row as they read in the file. */
  public static List<String> cells(List<?> row) {
    return row.stream().map(CsvTable::cell).toList();
  }

  private static String cell(Object value) {
    String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    boolean isFormula =
        value instanceof String && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return isFormula ? "'" + text : text;
  }

  /** Puts the table in place and returns its hash. */
  public String commit() throws IOException {
    return writer.commit();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
