package org.depesche.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;

/**
 * Which articles are near copies of one report, as {@code articles.csv} says.
 *
 * @param groups the id of the first article of the group, by the id of an article
 */
record Copies(Map<String, String> groups) {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** Reads the table; without one no article has a copy. */
  static Copies read(Path out) throws IOException {
    Path table = out.resolve("articles.csv");
    Map<String, String> groups = new HashMap<>();
    if (Files.isRegularFile(table)) {
      try (var rows = FORMAT.parse(Files.newBufferedReader(table, StandardCharsets.UTF_8))) {
        for (var row : rows) {
          groups.put(row.get("article"), row.get("group"));
        }
      }
    }
    return new Copies(groups);
  }

  String group(String article) {
    return groups.getOrDefault(article, article);
  }

  boolean isFirst(String article) {
    return group(article).equals(article);
  }
}
