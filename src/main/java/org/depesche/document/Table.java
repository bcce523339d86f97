package org.depesche.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads resource tables: UTF-8, tab between columns, {@code #} starts a comment. */
public final class Table {

  private Table() {}

  /**
   * Returns the rows; each has at least {@code columns} columns, missing ones are empty.
   *
   * @param beside a class of the package that the resource stands in
   * @param name the resource's name in that package
   * @throws UncheckedIOException if it cannot be read
   */
  public static List<List<String>> read(Class<?> beside, String name, int columns) {
    try (InputStream in = beside.getResourceAsStream(name);
        var reader = new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> cells(line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /**
   * Returns the words of a list: those in the first column, parted by blanks where a line has but
   * one column.
   *
   * @param beside a class of the package that the resource stands in
   * @param name the resource's name in that package
   * @throws UncheckedIOException if it cannot be read
   */
  public static Set<String> words(Class<?> beside, String name) {
    return read(beside, name, 1).stream()
        .flatMap(
            row -> row.size() > 1 ? Stream.of(row.get(0)) : Stream.of(row.get(0).split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the comma-separated parts of a cell; none of an empty one. */
  public static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(",", -1));
  }

  private static List<String> cells(String line, int columns) {
    String[] cells = line.split("\t", -1);
    String[] padded = new String[Math.max(columns, cells.length)];
    for (int i = 0; i < padded.length; i++) {
      padded[i] = i < cells.length ? cells[i] : "";
    }
    return List.of(padded);
  }
}
