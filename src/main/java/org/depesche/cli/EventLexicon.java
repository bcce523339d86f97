package org.depesche.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.depesche.document.EventType;

/** Finds the lines of the event lexicon behind the rule of an event. */
final class EventLexicon {

  private static final String FOLDER = "/org/depesche/events/";
  private static final int PARTS = 3;

  private EventLexicon() {}

  /**
   * Returns the entries of a rule, each with its file, as they stand in the lexicon; none if it is no
   * rule of the lexicon.
   *
   * @param rule such as {@code verb:auf|rufen:REQUEST}
   */
  static List<String> entries(String rule) throws IOException {
    String[] parts = rule.split(":", -1);
    if (parts.length < PARTS) {
      return List.of();
    }
    List<String> entries = new ArrayList<>();
    for (var file : List.of(parts[0] + "s.tsv", "light-verbs.tsv")) {
      if (EventType.class.getResource(FOLDER + file) != null) {
        add(entries, file, parts);
      }
    }
    return entries;
  }

  private static void add(List<String> entries, String file, String[] rule) throws IOException {
    try (var stream = EventType.class.getResourceAsStream(FOLDER + file);
        var lines = new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        if (cells.length > 1
            && cells[0].replaceFirst("^=", "").equals(rule[1])
            && cells[1].equals(rule[2])) {
          entries.add("events/" + file + ": " + line.replace('\t', ' ').strip());
        }
      }
    }
  }
}
