package org.depesche.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes a text for the terminal with ranges in style; ranges may nest and cross. What a terminal
 * would take for commands is replaced, so that an article cannot steer it.
 */
final class StyledText {

  private static final String REPLACED = "\uFFFD";

  /**
   * A range in style.
   *
   * @param start the first code point
   * @param end the code point after the last one
   * @param style an ANSI code, such as {@code 1} for bold; empty for none
   * @param before what to write before it
   * @param after what to write after it
   */
  record Range(int start, int end, String style, String before, String after) {}

  private final CodePointText text;
  private final List<Range> ranges;
  private final boolean colour;

  StyledText(CodePointText text, List<Range> ranges, boolean colour) {
    this.text = text;
    this.ranges = ranges.stream().sorted(Comparator.comparingInt(Range::start)).toList();
    this.colour = colour;
  }

  /** Returns a part of the text. */
  String slice(int start, int end) {
    var inside = ranges.stream().filter(r -> r.start() < end && r.end() > start).toList();
    var borders = new TreeSet<Integer>(List.of(start, end));
    for (var range : inside) {
      borders.add(Math.max(start, range.start()));
      borders.add(Math.min(end, range.end()));
    }
    StringBuilder styled = new StringBuilder();
    List<Integer> places = new ArrayList<>(borders);
    for (int i = 0; i + 1 < places.size(); i++) {
      append(styled, inside, places.get(i), places.get(i + 1));
    }
    return styled.toString();
  }

  private void append(StringBuilder styled, List<Range> inside, int from, int to) {
    inside.stream().filter(r -> r.start() == from).forEach(r -> styled.append(r.before()));
    String styles = inside.stream()
        .filter(r -> r.start() <= from && r.end() >= to && !r.style().isEmpty())
        .map(Range::style)
        .collect(Collectors.joining(";"));
    styled.append(paint(harmless(text.slice(from, to)), styles, colour));
    inside.stream().filter(r -> r.end() == to).forEach(r -> styled.append(r.after()));
  }

  /** Returns the words in a style. */
  static String paint(String words, String style, boolean colour) {
    boolean isPlain = !colour || style.isEmpty() || words.isEmpty();
    return isPlain ? words : "\u001B[" + style + "m" + words + "\u001B[0m";
  }

  /** Returns the words without control characters and without changes of direction. */
  static String harmless(String words) {
    return words
        .replace("\r\n", "\n")
        .replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\u202A-\u202E\u2066-\u2069]", REPLACED);
  }
}
