package org.depesche.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Builds the table of given names with their gender from counts of newborn children: gzipped, tab
 * separated, name, {@code w} or {@code m}, count.
 */
public final class GivenNameBuilder {

  private static final int RAREST = 10;
  private static final int CLEARLY = 9;

  /** Births of girls and boys. */
  private record Births(int girls, int boys) {

    Births plus(Births other) {
      return new Births(girls + other.girls, boys + other.boys);
    }

    boolean isClear() {
      return girls + boys >= RAREST && Math.max(girls, boys) >= CLEARLY * Math.min(girls, boys);
    }
  }

  /** Reads the counts and writes the names that are given at least nine times in ten to one sex. */
  public void build(Path counts, Path output) throws IOException {
    Map<String, Births> births = new TreeMap<>();
    try (var reader = new BufferedReader(new InputStreamReader(
        new GZIPInputStream(Files.newInputStream(counts)), StandardCharsets.UTF_8))) {
      reader.lines().map(line -> line.split("\t", -1)).forEach(row -> add(births, row));
    }
    StringBuilder table =
        new StringBuilder("# Given names with gender (w, m); built by GivenNameBuilder.\n");
    births.forEach((name, count) -> {
      if (count.isClear()) {
        table.append(name).append(count.girls() > count.boys() ? "\tw\n" : "\tm\n");
      }
    });
    Files.writeString(output, table, StandardCharsets.UTF_8);
  }

  private static void add(Map<String, Births> births, String[] row) {
    int count = Integer.parseInt(row[2]);
    boolean girl = row[1].equals("w");
    if (row[0].indexOf(' ') < 0) {
      births.merge(row[0], new Births(girl ? count : 0, girl ? 0 : count), Births::plus);
    }
  }
}
