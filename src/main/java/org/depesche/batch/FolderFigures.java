package org.depesche.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.depesche.records.OutputFolder;
import org.depesche.tables.Tables;

/**
 * How much all records of the output folder hold, after the last run to its end and before it: all of
 * them, and without near copies.
 */
final class FolderFigures {

  private static final String NOW = "now";
  private static final String BEFORE = "before";
  private static final String UNIQUE = "unique";

  private final ObjectNode figures;

  private FolderFigures(ObjectNode figures) {
    this.figures = figures;
  }

  /** Takes over what the last run left. */
  static FolderFigures with(OutputFolder out) throws IOException {
    var left = ReportJson.left(out.folder()).path("folder");
    var figures = taken(left);
    figures.set(UNIQUE, taken(left.path(UNIQUE)));
    return new FolderFigures(figures);
  }

  private static ObjectNode taken(JsonNode left) {
    var figures = new ObjectMapper().createObjectNode();
    for (var time : List.of(NOW, BEFORE)) {
      figures.set(time, left.path(time).isObject() ? left.path(time) : figures.objectNode());
    }
    return figures;
  }

  /** Writes the tables, if they are not as they should be, and counts what is in them. */
  void count(Tables tables) throws IOException {
    var written = tables.write();
    var unique = (ObjectNode) figures.path(UNIQUE);
    boolean unknown = figures.path(NOW).isEmpty() || unique.path(NOW).isEmpty();
    figures.set(BEFORE, figures.path(NOW));
    unique.set(BEFORE, unique.path(NOW));
    if (written.isPresent() || unknown) {
      var totals = written.isPresent() ? written.get() : tables.count();
      figures.set(NOW, node(totals.counts()));
      unique.set(NOW, node(totals.unique()));
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
