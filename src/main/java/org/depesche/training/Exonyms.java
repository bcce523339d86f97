package org.depesche.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** German names of places that GeoNames lacks or labels wrongly. */
public final class Exonyms {

  private static final String RESOURCE = "/org/depesche/training/exonyms.tsv";

  private Exonyms() {}

  /** Loads the table: GeoNames id, names separated by {@code |}, the usual one first. */
  public static Map<Integer, List<String>> load() {
    try (var stream =
            Objects.requireNonNull(Exonyms.class.getResourceAsStream(RESOURCE), RESOURCE);
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(
              row -> Integer.parseInt(row[0]), row -> List.of(row[1].split("\\|", -1))));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
