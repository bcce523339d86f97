package org.depesche.coref;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depesche.document.Feature;
import org.depesche.document.Reading;
import org.depesche.document.Table;
import org.depesche.document.Token;

/** Base form and gender of the nouns in names, compounds included. Immutable. */
final class HeadNouns {

  private record Ending(String ending, String gender) {}

  private static final List<String> CASES = List.of("", "s", "es", "ses");

  private final List<Ending> endings;
  private final Map<String, Integer> ranks = new HashMap<>();
  private final int longest;

  private HeadNouns(List<Ending> endings) {
    this.endings = endings;
    for (int i = 0; i < endings.size(); i++) {
      for (String ending : CASES) {
        ranks.putIfAbsent(endings.get(i).ending() + ending, i);
      }
    }
    this.longest = ranks.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** Loads the table that ships with the resolver. */
  static HeadNouns load() {
    List<Ending> endings = new ArrayList<>();
    for (List<String> row : Table.read(HeadNouns.class, "heads.tsv", 3)) {
      endings.add(new Ending(row.get(0), row.get(1)));
    }
    endings.sort(Comparator.comparingInt((Ending e) -> e.ending().length()).reversed());
    return new HeadNouns(endings);
  }

  /**
   * Returns the strong ending of an adjective before the noun in the nominative: {@code er}, {@code
   * e}, {@code es}; empty if the noun's gender is not sure.
   */
  Optional<String> strongEnding(Token noun) {
    Optional<String> gender = told(noun).or(() -> byEnding(noun.form()).map(Ending::gender));
    return gender.map(g -> g.equals("m") ? "er" : g.equals("n") ? "es" : "e");
  }

  private static Optional<String> told(Token noun) {
    if (noun.must(Feature.PLURAL)) {
      return Optional.of("p");
    }
    List<Feature> genders = new ArrayList<>();
    for (Feature gender : List.of(Feature.MASCULINE, Feature.FEMININE, Feature.NEUTER)) {
      if (noun.may(gender)) {
        genders.add(gender);
      }
    }
    if (genders.size() != 1) {
      return Optional.empty();
    }
    return Optional.of(genders.get(0).name().substring(0, 1).toLowerCase(Locale.ROOT));
  }

  /** Returns the noun that a compound ends with, if the table has it: {@code gericht}. */
  Optional<String> ending(String form) {
    return byEnding(form).map(Ending::ending).filter(ending -> ending.length() > 3);
  }

  private Optional<Ending> byEnding(String form) {
    String lower = form.toLowerCase(Locale.GERMAN);
    int best = endings.size();
    for (int i = Math.max(0, lower.length() - longest); i < lower.length(); i++) {
      best = Math.min(best, ranks.getOrDefault(lower.substring(i), best));
    }
    return best == endings.size() ? Optional.empty() : Optional.of(endings.get(best));
  }

  /** Returns the noun in the nominative, undoing genitive and dative endings that are sure. */
  String base(Token noun) {
    if (!noun.readings().isEmpty()) {
      boolean oblique = noun.readings().stream().noneMatch(r -> r.has(Feature.NOMINATIVE));
      boolean ending = noun.readings().stream().allMatch(r -> isInflected(r, noun));
      return oblique && ending ? noun.readings().get(0).lemma() : noun.form();
    }
    String lower = noun.form().toLowerCase(Locale.GERMAN);
    int cut = byEnding(noun.form())
        .map(e -> lower.lastIndexOf(e.ending()) + e.ending().length())
        .orElse(0);
    boolean genitive = cut > 0 && cut < lower.length() && !lower.endsWith("ss");
    return genitive ? noun.form().substring(0, cut) : noun.form();
  }

  private static boolean isInflected(Reading reading, Token noun) {
    return noun.form().length() > reading.lemma().length()
        && noun.form().startsWith(reading.lemma().substring(0, reading.lemma().length() - 1));
  }
}
