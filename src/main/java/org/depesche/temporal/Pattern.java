package org.depesche.temporal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A pattern over atoms, written out into all of its flat readings.
 *
 * <p>Words in capitals are {@link Kind kinds}, others are words; {@code ?} makes the item before it
 * optional, {@code ( | )} gives alternatives, {@code [ ]} marks the expression within its context
 * (all of it if absent). Example: {@code vor APPROXIMATE? [ NUM UNIT ]}.
 */
final class Pattern {

  /**
   * One flat reading.
   *
   * @param ids kinds and words, one an atom
   * @param from index of the first atom of the expression, -1 while not known
   * @param to index after its last atom, -1 while not known
   */
  record Reading(List<Integer> ids, int from, int to) {

    static final Reading EMPTY = new Reading(List.of(), -1, -1);

    private Reading then(Reading next) {
      List<Integer> joined = new ArrayList<>(ids);
      joined.addAll(next.ids);
      return new Reading(
          List.copyOf(joined),
          next.from < 0 ? from : ids.size() + next.from,
          next.to < 0 ? to : ids.size() + next.to);
    }

    private Reading closed() {
      return new Reading(ids, Math.max(from, 0), to < 0 ? ids.size() : to);
    }
  }

  private static final String MARKS = "()[]?|";

  private final List<String> items;
  private final ToIntFunction<String> numbering;
  private int position;

  private Pattern(List<String> items, ToIntFunction<String> numbering) {
    this.items = items;
    this.numbering = numbering;
  }

  /**
   * Returns the flat readings of a pattern.
   *
   * @throws IllegalArgumentException if brackets do not match
   */
  static List<Reading> readings(String text, ToIntFunction<String> numbering) {
    var pattern = new Pattern(items(text), numbering);
    var readings = pattern.alternatives();
    if (pattern.position < pattern.items.size()) {
      throw new IllegalArgumentException("brackets do not match: " + text);
    }
    return readings.stream().map(Reading::closed).distinct().toList();
  }

  private static List<String> items(String text) {
    var spaced = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      spaced.append(MARKS.indexOf(c) < 0 ? String.valueOf(c) : " " + c + " ");
    }
    return List.of(spaced.toString().strip().split(" +"));
  }

  private List<Reading> alternatives() {
    List<Reading> all = new ArrayList<>(sequence());
    while (accept("|")) {
      all.addAll(sequence());
    }
    return all;
  }

  private List<Reading> sequence() {
    List<Reading> readings = List.of(Reading.EMPTY);
    while (position < items.size()
        && !items.get(position).equals("|")
        && !items.get(position).equals(")")) {
      List<Reading> next = item();
      if (accept("?")) {
        next = new ArrayList<>(next);
        next.add(Reading.EMPTY);
      }
      readings = product(readings, next);
    }
    return readings;
  }

  private List<Reading> item() {
    if (accept("(")) {
      var inner = alternatives();
      if (!accept(")")) {
        throw new IllegalArgumentException("bracket is not closed: " + items);
      }
      return inner;
    }
    String item = items.get(position++);
    return List.of(
        switch (item) {
          case "[" -> new Reading(List.of(), 0, -1);
          case "]" -> new Reading(List.of(), -1, 0);
          default -> new Reading(List.of(numbering.applyAsInt(item)), -1, -1);
        });
  }

  private boolean accept(String mark) {
    boolean found = position < items.size() && items.get(position).equals(mark);
    position += found ? 1 : 0;
    return found;
  }

  private static List<Reading> product(List<Reading> first, List<Reading> second) {
    List<Reading> all = new ArrayList<>(first.size() * second.size());
    for (var a : first) {
      for (var b : second) {
        all.add(a.then(b));
      }
    }
    return all;
  }
}
