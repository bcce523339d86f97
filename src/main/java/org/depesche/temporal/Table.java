package org.depesche.temporal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables of this package: UTF-8, one entry a line, columns parted by tabs, # comments. */
final class Table {

  private Table() {}

  /**
   * Returns the rows of a resource that stands beside this class.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  static List<String[]> rows(String name) {
    var stream = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
