package org.depesche.temporal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.document.TimexType;

/**
 * Lengths of time in two units, the longer first: {@code fünf Stunden und 24 Minuten}; {@code sieben
 * Monate und zwei Jahre} are two.
 */
final class DurationSum implements Normaliser {

  @Override
  public Optional<Resolution> resolve(Match match, Scope scope) {
    List<String> parts = new ArrayList<>();
    List<Grain> units = new ArrayList<>();
    int split =
        1 + (int) match.terms().stream().takeWhile(term -> !isUnit(term)).count();
    for (var terms : List.of(
        match.terms().subList(0, split),
        match.terms().subList(split, match.terms().size()))) {
      var part = new Match(match.rule(), match.begin(), match.from(), match.to(), terms);
      part.unit().ifPresent(units::add);
      part.unit().flatMap(unit -> Amounts.duration(part, unit)).ifPresent(parts::add);
    }
    if (parts.size() < 2 || units.get(0).compareTo(units.get(1)) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        Resolution.plain(TimexType.DURATION, parts.get(0) + rest(parts.get(0), parts.get(1))));
  }

  private static boolean isUnit(Term term) {
    return term.is(Kind.UNIT) || term.is(Kind.UNITS);
  }

  private static String rest(String first, String second) {
    return first.startsWith("PT") || !second.startsWith("PT")
        ? second.replaceFirst("PT?", "")
        : second.substring(1);
  }
}
