package org.depesche.parsing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The relations that a parser knows, numbered, and the groups of them that its features ask for. */
final class Relations {

  static final String ROOT = "root";

  /** The relation for those too rare to be told apart. */
  static final String OTHER = "dep";

  private static final List<List<String>> FUNCTIONS = List.of(
      List.of("nsubj", "nsubj:pass", "csubj", "csubj:pass"),
      List.of("obj"),
      List.of("iobj"),
      List.of("aux"),
      List.of("aux:pass"),
      List.of("cop"),
      List.of("mark"),
      List.of("compound:prt"),
      List.of("det"),
      List.of("case"),
      List.of("conj"),
      List.of("cc"),
      List.of("ccomp", "xcomp"),
      List.of("expl", "expl:pv"),
      List.of("appos", "flat"));

  private final List<String> names;
  private final Map<String, Integer> numbers = new TreeMap<>();
  private final int[] functions;
  private final int[] leftward;
  private final int[] rightward;
  private final int root;
  private final int other;

  /**
   * Creates relations.
   *
   * @param names of all
   * @param leftward names of those whose head may stand behind
   * @param rightward names of those whose head may stand before
   */
  Relations(List<String> names, List<String> leftward, List<String> rightward) {
    this.names = List.copyOf(names);
    this.functions = new int[names.size()];
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), i);
      functions[i] = functionOf(names.get(i));
    }
    this.other = numbers.getOrDefault(OTHER, 0);
    this.root = number(ROOT);
    this.leftward = numbers(leftward);
    this.rightward = numbers(rightward);
  }

  private int[] numbers(List<String> some) {
    return some.stream()
        .filter(name -> !name.equals(ROOT))
        .mapToInt(this::number)
        .toArray();
  }

  private static int functionOf(String name) {
    for (int i = 0; i < FUNCTIONS.size(); i++) {
      if (FUNCTIONS.get(i).contains(name)) {
        return 1 << i;
      }
    }
    return 0;
  }

  List<String> names() {
    return names;
  }

  /** Returns the names of the relations that an arc drawn by the move can have. */
  List<String> names(Move move) {
    return Arrays.stream(candidates(move)).mapToObj(names::get).toList();
  }

  String name(int relation) {
    return names.get(relation);
  }

  /** Returns the number of the relation, that of {@link #OTHER} if it is not known. */
  int number(String name) {
    return numbers.getOrDefault(name, other);
  }

  /** Returns the bit of the group that the relation belongs to, 0 if none. */
  int function(int relation) {
    return relation < 0 ? 0 : functions[relation];
  }

  /** Returns whether an arc drawn by the move can have the relation. */
  boolean allows(Move move, int relation) {
    return Arrays.stream(candidates(move)).anyMatch(candidate -> candidate == relation);
  }

  /** Returns the number of the relation of the root. */
  int root() {
    return root;
  }

  /** Returns the numbers of the relations that an arc drawn by the move can have. */
  int[] candidates(Move move) {
    return move == Move.LEFT ? leftward : rightward;
  }
}
