package org.depesche.temporal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A pattern over atoms.
 *
 * <p>Words in capitals are {@link Kind kinds}, others are words; {@code ?} makes the item before it
 * optional, {@code ( | )} gives alternatives, {@code [ ]} marks the expression within its context
 * (all of it if absent). Example: {@code vor APPROXIMATE? [ NUM UNIT ]}.
 */
final class Pattern {

  /** A step of a walk along the pattern. */
  private interface Item {
    /** Adds where the step may lead to. */
    <N extends Node<N>> void walk(Place<N> place, List<Place<N>> into);
  }

  /**
   * What a pattern is walked along: a tree that grows where it is entered first.
   *
   * @param <N> the nodes themselves
   */
  interface Node<N extends Node<N>> {
    /** Returns the node that a kind or word leads to. */
    N grow(int id);
  }

  /**
   * A node that a reading of the pattern leads to.
   *
   * @param node the node
   * @param length number of atoms that led there
   * @param from index of the first atom of the expression, -1 while not known
   * @param to index after its last atom, -1 while not known
   */
  record Place<N extends Node<N>>(N node, int length, int from, int to) {

    private Place<N> closed() {
      return new Place<>(node, length, Math.max(from, 0), to < 0 ? length : to);
    }
  }

  private record Word(int id) implements Item {
    @Override
    public <N extends Node<N>> void walk(Place<N> place, List<Place<N>> into) {
      into.add(new Place<>(place.node.grow(id), place.length + 1, place.from, place.to));
    }
  }

  private record Bracket(boolean opens) implements Item {
    @Override
    public <N extends Node<N>> void walk(Place<N> place, List<Place<N>> into) {
      into.add(new Place<>(
          place.node,
          place.length,
          opens ? place.length : place.from,
          opens ? place.to : place.length));
    }
  }

  private record Optional(Item item) implements Item {
    @Override
    public <N extends Node<N>> void walk(Place<N> place, List<Place<N>> into) {
      item.walk(place, into);
      into.add(place);
    }
  }

  private record Alternatives(List<List<Item>> sequences) implements Item {
    @Override
    public <N extends Node<N>> void walk(Place<N> place, List<Place<N>> into) {
      for (var sequence : sequences) {
        into.addAll(ends(sequence, place));
      }
    }

    private static <N extends Node<N>> List<Place<N>> ends(List<Item> sequence, Place<N> start) {
      List<Place<N>> places = List.of(start);
      for (var item : sequence) {
        List<Place<N>> next = new ArrayList<>(2 * places.size());
        for (var place : places) {
          item.walk(place, next);
        }
        places = next;
      }
      return places;
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
   * Returns the places that the flat readings of a pattern lead to.
   *
   * @param text the pattern
   * @param numbering gives kinds and words their numbers
   * @param root where the readings begin
   * @throws IllegalArgumentException if brackets do not match
   */
  static <N extends Node<N>> List<Place<N>> ends(
      String text, ToIntFunction<String> numbering, N root) {
    var pattern = new Pattern(items(text), numbering);
    var all = pattern.alternatives();
    if (pattern.position < pattern.items.size()) {
      throw new IllegalArgumentException("brackets do not match: " + text);
    }
    List<Place<N>> ends = new ArrayList<>();
    all.walk(new Place<>(root, 0, -1, -1), ends);
    ends.replaceAll(Place::closed);
    return ends;
  }

  private static List<String> items(String text) {
    List<String> items = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean isMark = i < text.length() && MARKS.indexOf(text.charAt(i)) >= 0;
      if (isMark || i == text.length() || text.charAt(i) == ' ') {
        if (start < i) {
          items.add(text.substring(start, i));
        }
        if (isMark) {
          items.add(text.substring(i, i + 1));
        }
        start = i + 1;
      }
    }
    return items;
  }

  private Item alternatives() {
    List<List<Item>> all = new ArrayList<>();
    all.add(sequence());
    while (accept("|")) {
      all.add(sequence());
    }
    return new Alternatives(all);
  }

  private List<Item> sequence() {
    List<Item> sequence = new ArrayList<>();
    while (position < items.size()
        && !items.get(position).equals("|")
        && !items.get(position).equals(")")) {
      var item = item();
      sequence.add(accept("?") ? new Optional(item) : item);
    }
    return sequence;
  }

  private Item item() {
    if (accept("(")) {
      var inner = alternatives();
      if (!accept(")")) {
        throw new IllegalArgumentException("bracket is not closed: " + items);
      }
      return inner;
    }
    String item = items.get(position++);
    return switch (item) {
      case "[" -> new Bracket(true);
      case "]" -> new Bracket(false);
      default -> new Word(numbering.applyAsInt(item));
    };
  }

  private boolean accept(String mark) {
    boolean found = position < items.size() && items.get(position).equals(mark);
    position += found ? 1 : 0;
    return found;
  }
}
