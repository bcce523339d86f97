package org.depesche.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads a resource table: tab-separated columns, comments start with {@code #}. */
final class Table {

  private Table() {}

  /** Returns the rows; each has at least {@code columns} columns, missing ones are empty. */
  static List<List<String>> read(String resource, int columns) {
    try (InputStream in = Table.class.getResourceAsStream(resource);
        var reader = new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in, resource), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> cells(line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static List<String> cells(String line, int columns) {
    String[] cells = line.split("\t", -1);
    String[] padded = Arrays.copyOf(cells, Math.max(columns, cells.length));
    for (int i = cells.length; i < padded.length; i++) {
      padded[i] = "";
    }
    return List.of(padded);
  }
}
