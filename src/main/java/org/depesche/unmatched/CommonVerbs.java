package org.depesche.unmatched;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Verbs so common that they tell no event by themselves: a stop list. */
final class CommonVerbs {

  private static final String TABLE = "common-verbs.tsv";

  /**
   * A line of the list.
   *
   * @param lemmas base forms of verbs of a kind
   * @param example a sentence with one of them
   */
  record Group(List<String> lemmas, String example) {}

  private CommonVerbs() {}

  static List<Group> groups() {
    var stream = Objects.requireNonNull(CommonVerbs.class.getResourceAsStream(TABLE), TABLE);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(row -> new Group(List.of(row[1].split(" ")), row[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
  }

  /** Returns the base forms. */
  static Set<String> lemmas() {
    return groups().stream()
        .flatMap(group -> group.lemmas().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
