package org.depesche.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.FilenameUtils;
import org.apache.commons.io.input.BOMInputStream;

/**
 * Finds what stands beside article files: {@code NAME.meta.json} (keys {@code date}, {@code url},
 * {@code title}) first, else a row of the nearest {@code meta.csv} (columns {@code path}, {@code
 * date}, {@code url}, {@code title}; paths relative to its folder) between the file and the corpus
 * folder. Thread-safe; each table is read once.
 */
final class Sidecars {

  private static final String TABLE = "meta.csv";
  private static final CSVFormat FORMAT = CSVFormat.RFC4180
      .builder()
      .setHeader()
      .setSkipHeaderRecord(true)
      .setIgnoreEmptyLines(true)
      .get();

  private final ObjectMapper json = new ObjectMapper();
  private final Map<Path, Map<String, RawSidecar>> tables = new ConcurrentHashMap<>();

  /** Returns what stands beside the file; nothing if there is no sidecar. */
  RawSidecar of(ArticleFile article) throws IOException {
    String name = FilenameUtils.removeExtension(String.valueOf(article.file().getFileName()));
    Path own = article.file().resolveSibling(name + ".meta.json");
    return Files.exists(own) ? ofJson(own) : ofTables(article);
  }

  private RawSidecar ofJson(Path file) throws IOException {
    try {
      var node = json.readTree(file.toFile());
      return new RawSidecar(text(node, "date"), text(node, "url"), text(node, "title"));
    } catch (JsonProcessingException e) {
      throw new IOException(
          "sidecar " + file.getFileName() + " is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Optional<String> text(JsonNode node, String key) {
    return Optional.ofNullable(node.get(key))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(t -> !t.isBlank());
  }

  private RawSidecar ofTables(ArticleFile article) throws IOException {
    String folder = FilenameUtils.getPathNoEndSeparator(article.path());
    String rest = FilenameUtils.getName(article.path());
    while (true) {
      var row = table(article.root().resolve(folder)).get(rest);
      if (row != null) {
        return row;
      }
      if (folder.isEmpty()) {
        return RawSidecar.none();
      }
      rest = FilenameUtils.getName(folder) + "/" + rest;
      folder = FilenameUtils.getPathNoEndSeparator(folder);
    }
  }

  private Map<String, RawSidecar> table(Path folder) throws IOException {
    var known = tables.get(folder);
    if (known != null) {
      return known;
    }
    var read = readTable(folder.resolve(TABLE));
    tables.put(folder, read);
    return read;
  }

  private static Map<String, RawSidecar> readTable(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Map.of();
    }
    var in = BOMInputStream.builder().setInputStream(Files.newInputStream(file)).get();
    Map<String, RawSidecar> rows = new HashMap<>();
    try (var parser = FORMAT.parse(new java.io.InputStreamReader(in, StandardCharsets.UTF_8))) {
      if (!parser.getHeaderNames().containsAll(List.of("path", "date"))) {
        throw new IOException(file + " lacks the columns path and date");
      }
      for (CSVRecord row : parser) {
        rows.put(
            row.get("path"),
            new RawSidecar(cell(row, "date"), cell(row, "url"), cell(row, "title")));
      }
    }
    return rows;
  }

  private static Optional<String> cell(CSVRecord row, String column) {
    return row.isSet(column)
        ? Optional.of(row.get(column)).filter(c -> !c.isBlank())
        : Optional.empty();
  }

  /** A sidecar as it is written. */
  record RawSidecar(Optional<String> date, Optional<String> url, Optional<String> title) {

    static RawSidecar none() {
      return new RawSidecar(Optional.empty(), Optional.empty(), Optional.empty());
    }
  }
}
