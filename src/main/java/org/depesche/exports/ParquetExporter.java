package org.depesche.exports;

import blue.strategic.parquet.ParquetWriter;
import blue.strategic.parquet.ValueWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.depesche.records.RecordView;
import org.depesche.tables.Column;
import org.depesche.tables.Layout;

/** Writes the tables as Parquet files: text, 64-bit integers, doubles; null where CSV is empty. */
final class ParquetExporter implements Exporter {

  private static final Set<String> OFFSETS = Set.of("start", "end");
  private static final Set<String> TEXTS = Set.of("sentence_text");

  private final List<ParquetWriter<List<Object>>> writers = new ArrayList<>();
  private final ExportOptions options;

  ParquetExporter(Path folder, ExportOptions options) throws IOException {
    this.options = options;
    for (var layout : Layout.ALL) {
      Path file = folder.resolve(layout.name() + ".parquet");
      Files.deleteIfExists(file);
      writers.add(ParquetWriter.writeFile(
          schema(layout), file.toFile(), (row, out) -> write(layout.columns(), row, out)));
    }
  }

  private static MessageType schema(Layout layout) {
    var fields = layout.columns().stream().map(ParquetExporter::field).toArray(Type[]::new);
    return new MessageType(layout.name(), fields);
  }

  private static Type field(Column column) {
    return switch (column.kind()) {
      case TEXT ->
        Types.optional(PrimitiveTypeName.BINARY)
            .as(LogicalTypeAnnotation.stringType())
            .named(column.name());
      case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
      case DECIMAL -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
    };
  }

  private static void write(List<Column> columns, List<Object> row, ValueWriter out) {
    for (int i = 0; i < columns.size(); i++) {
      if (!row.get(i).equals("")) {
        out.write(columns.get(i).name(), value(columns.get(i), row.get(i)));
      }
    }
  }

  private static Object value(Column column, Object cell) {
    return switch (column.kind()) {
      case TEXT -> cell.toString();
      case WHOLE -> ((Number) cell).longValue();
      case DECIMAL -> ((Number) cell).doubleValue();
    };
  }

  @Override
  public void add(RecordView article, String group) throws IOException {
    var offsets = new Offsets(article, options.utf16());
    for (int i = 0; i < writers.size(); i++) {
      var layout = Layout.ALL.get(i);
      for (var row : layout.rows(article, group)) {
        writers.get(i).write(adapted(layout.headings(), row, offsets));
      }
    }
  }

  private List<Object> adapted(List<String> headings, List<Object> row, Offsets offsets) {
    List<Object> adapted = new ArrayList<>(row);
    for (int i = 0; i < adapted.size(); i++) {
      if (OFFSETS.contains(headings.get(i)) && adapted.get(i) instanceof Number offset) {
        adapted.set(i, offsets.of(offset.intValue()));
      } else if (TEXTS.contains(headings.get(i)) && !options.withText()) {
        adapted.set(i, "");
      }
    }
    return adapted;
  }

  @Override
  public void close() throws IOException {
    for (var writer : writers) {
      writer.close();
    }
  }
}
