package org.depesche.temporal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.document.Table;

/** Reads the table of rules. */
final class RuleReader {

  /**
   * A line of the table.
   *
   * @param rule the rule
   * @param example a text with the expression in brackets and its value, or "-"
   * @param counterexample a text that the rule must leave alone, or "-"
   */
  record Line(Rule rule, String example, String counterexample) {}

  private static final String NONE = "-";

  private final Map<String, String> abbreviations = new LinkedHashMap<>();
  private final Feasts feasts;

  RuleReader(Feasts feasts) {
    this.feasts = feasts;
  }

  /** Returns the rules that hold under the convention, in the order of the table. */
  List<Line> read(Convention convention) {
    List<Line> lines = new ArrayList<>();
    for (var row : Table.read(RuleReader.class, "rules.tsv", 6)) {
      if (row.get(0).startsWith("$")) {
        abbreviations.put(row.get(0), expand(row.get(1)));
      } else if (holds(row.get(2), convention)) {
        lines.add(new Line(rule(row, lines.size()), row.get(4), row.get(5)));
      }
    }
    return List.copyOf(lines);
  }

  private static boolean holds(String guards, Convention convention) {
    for (var other : Convention.values()) {
      if (other != convention && names(guards).contains(nameOf(other))) {
        return false;
      }
    }
    return true;
  }

  private Rule rule(List<String> row, int order) {
    var conventions = List.of(nameOf(Convention.RECORD), nameOf(Convention.TIMEML));
    var guards = names(row.get(2)).stream()
        .filter(name -> !conventions.contains(name))
        .map(Guards::of)
        .toList();
    return new Rule(
        row.get(0), order, Normalisers.of(row.get(1), feasts), guards, expand(row.get(3)));
  }

  private static List<String> names(String guards) {
    return guards.equals(NONE) ? List.of() : List.of(guards.split(" "));
  }

  private static String nameOf(Convention convention) {
    return convention.name().toLowerCase(Locale.ROOT);
  }

  /** Replaces abbreviations, the longest names first, as one may begin like another. */
  private String expand(String pattern) {
    String expanded = pattern;
    var names = new ArrayList<>(abbreviations.keySet());
    names.sort((a, b) -> b.length() - a.length());
    for (String name : names) {
      expanded = expanded.replace(name, " ( " + abbreviations.get(name) + " ) ");
    }
    return expanded;
  }
}
