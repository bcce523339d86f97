package org.depesche.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The relations that a parser knows, numbered, and the groups of them that its features ask for. */
final class Relations {

  static final String ROOT = "root";

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

  Relations(List<String> names) {
    this.names = List.copyOf(names);
    this.functions = new int[names.size()];
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), i);
      functions[i] = functionOf(names.get(i));
    }
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

  String name(int relation) {
    return names.get(relation);
  }

  int number(String name) {
    return numbers.get(name);
  }

  /** Returns the bit of the group that the relation belongs to, 0 if none. */
  int function(int relation) {
    return relation < 0 ? 0 : functions[relation];
  }

  /** Returns all steps that draw the relations, besides shift and swap. */
  List<Action> actions(List<String> leftward, List<String> rightward) {
    List<Action> actions = new ArrayList<>();
    actions.add(new Action(Action.Move.SHIFT, -1));
    actions.add(new Action(Action.Move.SWAP, -1));
    for (var name : leftward) {
      actions.add(new Action(Action.Move.LEFT, number(name)));
    }
    for (var name : rightward) {
      actions.add(new Action(Action.Move.RIGHT, number(name)));
    }
    return List.copyOf(actions);
  }
}
