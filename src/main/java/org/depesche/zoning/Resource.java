package org.depesche.zoning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the package's resource files: tab-separated, {@code #} begins a comment line. */
final class Resource {
  private Resource() {}

  /** Returns the fields of each line; a line with another number of fields is an error. */
  static List<List<String>> rows(String name, int fields) {
    return lines(name).stream()
        .map(line -> {
          List<String> row = Arrays.asList(line.split("\t", -1));
          if (row.size() != fields) {
            throw new IllegalArgumentException(name + ": not " + fields + " fields: " + line);
          }
          return row;
        })
        .collect(Collectors.toUnmodifiableList());
  }

  /** Returns the lines that are neither blank nor comments. */
  static List<String> lines(String name) {
    InputStream stream = Resource.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalArgumentException("no resource " + name);
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .collect(Collectors.toUnmodifiableList());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
