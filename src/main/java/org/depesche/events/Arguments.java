package org.depesche.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The arguments of a verb or noun by grammatical function, as token indices of their heads.
 *
 * <p>Functions of a verb: {@code S} subject, {@code A} accusative, {@code D} dative and {@code G}
 * genitive object as in the active voice, {@code X} every word that depends on it, and each
 * preposition. Functions of a noun: {@code G} genitive, possessive or {@code von} phrase, {@code J}
 * adjective derived from a name, {@code K} name within the compound, {@code V} governing verb,
 * {@code B} subject of the clause, {@code L} subject of a light verb, {@code M} subject of one that
 * turns the noun round ({@code erhalten}), {@code X}, and each preposition.
 */
final class Arguments {

  private final Map<String, List<Integer>> heads = new LinkedHashMap<>();

  /** Returns the heads in the function, in the order they were found. */
  List<Integer> of(String function) {
    return heads.getOrDefault(function, List.of());
  }

  /** Returns the functions that the token stands in, but {@code X}. */
  List<String> functionsOf(int token) {
    List<String> functions = new ArrayList<>(1);
    heads.forEach((function, list) -> {
      if (list.contains(token) && !function.equals("X")) {
        functions.add(function);
      }
    });
    return functions;
  }

  /** Returns the functions in which something stands, but {@code X}. */
  List<String> functions() {
    return heads.entrySet().stream()
        .filter(e -> !e.getKey().equals("X") && !e.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  void add(String function, int head) {
    List<Integer> list = heads.computeIfAbsent(function, f -> new ArrayList<>());
    if (!list.contains(head)) {
      list.add(head);
    }
  }

  void addAll(String function, List<Integer> more) {
    for (int head : more) {
      add(function, head);
    }
  }
}
