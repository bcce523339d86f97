package org.depesche.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.depesche.document.Sha256;

/**
 * A user's own entries for a lexicon, beside those that ship: a table in UTF-8 whose first line tells
 * what it holds, {@code # depesche events}.
 *
 * @param name name of the file
 * @param kind what it holds
 * @param sha256 hash of its bytes
 * @param rows its entries, in order
 */
public record Overlay(String name, Kind kind, String sha256, List<Row> rows) {

  private static final String HEAD = "# depesche ";

  /** What an overlay holds. */
  public enum Kind {
    /** Events: verb or noun, lemma, type, mode, frame, guard, example. */
    EVENTS(7),
    /** Known entities: Wikidata id, type, name, other names, country, from, to, example. */
    KNOWN(8),
    /** Cues of sections: cue, pattern, example, counter-example. */
    CUES(4);

    private final int columns;

    Kind(int columns) {
      this.columns = columns;
    }

    /** Returns how many columns an entry has. */
    public int columns() {
      return columns;
    }
  }

  /**
   * An entry.
   *
   * @param line its line in the file, from 1
   * @param cells its columns, missing ones empty
   */
  public record Row(int line, List<String> cells) {}

  /** Copies the rows. */
  public Overlay {
    rows = List.copyOf(rows);
  }

  /**
   * Reads an overlay.
   *
   * @param name name of the file
   * @param bytes what stands in it
   * @throws IOException if it does not tell what it holds
   */
  public static Overlay of(String name, byte[] bytes) throws IOException {
    List<String> lines =
        new String(bytes, StandardCharsets.UTF_8).lines().map(Overlay::unmarked).toList();
    String head = lines.isEmpty() ? "" : lines.get(0).strip();
    for (Kind kind : Kind.values()) {
      if (head.equals(HEAD + kind.name().toLowerCase(Locale.ROOT))) {
        return new Overlay(name, kind, Sha256.of(bytes), rows(lines, kind));
      }
    }
    throw new IOException(name + ": the first line must be '# depesche events', '# depesche known'"
        + " or '# depesche cues'");
  }

  private static String unmarked(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  private static List<Row> rows(List<String> lines, Kind kind) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> cells = new ArrayList<>(Arrays.asList(line.split("\t", -1)));
        while (cells.size() < kind.columns()) {
          cells.add("");
        }
        rows.add(new Row(i + 1, List.copyOf(cells)));
      }
    }
    return rows;
  }

  /** Returns the entries of all overlays of a kind, in order. */
  static List<List<String>> cells(List<Overlay> overlays, Kind kind) {
    return overlays.stream()
        .filter(overlay -> overlay.kind() == kind)
        .flatMap(overlay -> overlay.rows().stream())
        .map(Row::cells)
        .toList();
  }
}
