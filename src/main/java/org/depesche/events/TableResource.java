package org.depesche.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables of this package: UTF-8, tab between columns, {@code #} starts a comment. */
final class TableResource {

  private TableResource() {}

  static List<String[]> rows(String name) {
    var stream = Objects.requireNonNull(
        TableResource.class.getResourceAsStream("/org/depesche/events/" + name), name);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return rows(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static List<String[]> rows(BufferedReader reader) {
    return reader
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .toList();
  }

  /** Returns a column of a row, empty if the row is shorter. */
  static String column(String[] row, int index) {
    return index < row.length ? row[index].strip() : "";
  }
}
