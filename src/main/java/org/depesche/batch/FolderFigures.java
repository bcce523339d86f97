package org.depesche.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.depesche.records.ManifestEntry;
import org.depesche.records.OutputFolder;
import org.depesche.tables.Tables;

/** How much all records of the output folder hold, after the last run to its end and before it. */
final class FolderFigures {

  private static final String NOW = "now";
  private static final String BEFORE = "before";

  private final ObjectNode figures;

  private FolderFigures(ObjectNode figures) {
    this.figures = figures;
  }

  /** Takes over what the last run left. */
  static FolderFigures with(OutputFolder out) throws IOException {
    var left = ReportJson.left(out.folder()).path("folder");
    var figures = new ObjectMapper().createObjectNode();
    for (var time : List.of(NOW, BEFORE)) {
      figures.set(time, left.path(time).isObject() ? left.path(time) : figures.objectNode());
    }
    return new FolderFigures(figures);
  }

  /** Writes the tables, if they are not as they should be, and counts what is in them. */
  void count(Tables tables, List<ManifestEntry> entries) throws IOException {
    var written = tables.write(entries);
    var last = figures.path(NOW);
    figures.set(BEFORE, last);
    if (written.isPresent()) {
      figures.set(NOW, node(written.get()));
    } else if (last.isEmpty()) {
      figures.set(NOW, node(tables.count(entries)));
    }
  }

  private ObjectNode node(SortedMap<String, Long> counts) {
    var node = figures.objectNode();
    counts.forEach(node::put);
    return node;
  }

  JsonNode json() {
    return figures;
  }
}
