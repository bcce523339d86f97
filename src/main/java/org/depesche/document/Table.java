package org.depesche.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
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
    try (InputStream in = beside.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return rows(new String(bytes, StandardCharsets.UTF_8), columns);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static List<List<String>> rows(String text, int columns) {
    List<List<String>> rows = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      boolean crlf = end > start && text.charAt(end - 1) == '\r';
      String line = text.substring(start, crlf ? end - 1 : end);
      if (!line.isEmpty() && !line.startsWith("#")) {
        rows.add(cells(line, columns));
      }
      start = end + 1;
    }
    return Collections.unmodifiableList(rows);
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
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      cells.add(line.substring(start, tab));
      start = tab + 1;
    }
    cells.add(line.substring(start));
    while (cells.size() < columns) {
      cells.add("");
    }
    return List.copyOf(cells);
  }
}
