package org.depesche.coref;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.document.Gender;
import org.depesche.document.Table;
import org.depesche.document.Token;

/** Nouns for people by their office or occupation. Immutable. */
final class Offices {

  /**
   * An office as a word tells it.
   *
   * @param name the noun in the nominative singular: {@code Außenministerin}
   * @param key the noun's ending that the table has: {@code außenminister}
   * @param group the group of offices that can stand for each other, empty if none
   * @param gender what the noun tells; empty for one that ends in {@code -e}
   */
  record Office(String name, String key, String group, Optional<Gender> gender) {

    /** Returns whether the other word says no more than this one: {@code Kanzler}, not {@code Vize…}. */
    boolean mayBe(Office other) {
      String added = added(other);
      return added.isEmpty() || COUNTRYWIDE.contains(added) || added.equals(added(this));
    }

    private static String added(Office office) {
      String lower = office.name.toLowerCase(Locale.GERMAN);
      return lower.substring(0, Math.max(0, lower.lastIndexOf(office.key)));
    }

    /** Returns whether the words can name one office: {@code Präsident}, {@code Staatschef}. */
    boolean fits(Office other) {
      return key.equals(other.key) || (!group.isEmpty() && group.equals(other.group));
    }
  }

  private static final Set<String> COUNTRYWIDE = Set.of("bundes", "staats", "landes");

  private record Row(String ending, String group) {}

  private static final List<String> CASES = List.of("", "s", "es", "en", "n", "in", "r");

  private record Inflected(Row row, String ending) {}

  private final List<Inflected> inflected = new ArrayList<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final int longest;
  private final Set<String> posts = Table.words(Offices.class, "posts.tsv");
  private final Set<String> former = Table.words(Offices.class, "former.tsv");

  /** Inflects the rows, those that come first first. */
  private Offices(List<Row> rows) {
    for (Row row : rows) {
      for (String ending : CASES) {
        if (row.ending().endsWith("e") || !ending.equals("r")) {
          ranks.putIfAbsent(row.ending() + ending, inflected.size());
          inflected.add(new Inflected(row, ending));
        }
      }
    }
    this.longest = ranks.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** Loads the table that ships with the resolver. */
  static Offices load() {
    List<Row> rows = new ArrayList<>();
    for (List<String> row : Table.read(Offices.class, "offices.tsv", 3)) {
      rows.add(new Row(row.get(0), row.get(1).equals("-") ? "" : row.get(1)));
    }
    rows.sort(Comparator.comparingInt((Row row) -> row.ending().length()).reversed());
    return new Offices(rows);
  }

  /** Returns the office that a noun in the singular tells. */
  Optional<Office> of(Token token) {
    String form = token.form();
    if (form.length() < 4 || !Character.isUpperCase(form.charAt(0))) {
      return Optional.empty();
    }
    String lower = form.toLowerCase(Locale.GERMAN);
    int best = inflected.size();
    for (int i = Math.max(0, lower.length() - longest); i < lower.length(); i++) {
      best = Math.min(best, ranks.getOrDefault(lower.substring(i), best));
    }
    return best == inflected.size()
        ? Optional.empty()
        : Optional.of(
            office(form, inflected.get(best).row(), inflected.get(best).ending()));
  }

  /** Returns whether the genitive behind the noun is an office: {@code Amt}. */
  boolean isPost(Token noun) {
    return posts.contains(noun.form());
  }

  /** Returns whether an adjective tells that an office was held before: {@code damalig}. */
  boolean isFormer(Token adjective) {
    return former.contains(adjective.lemma().toLowerCase(Locale.GERMAN));
  }

  private static Office office(String form, Row row, String ending) {
    boolean feminine = ending.equals("in");
    boolean masculine = ending.equals("r");
    boolean keep = feminine || masculine;
    String name = keep ? form : form.substring(0, form.length() - ending.length());
    boolean open = row.ending().endsWith("e") || row.ending().endsWith("oberhaupt");
    Optional<Gender> gender = feminine
        ? Optional.of(Gender.FEMALE)
        : open && !masculine ? Optional.empty() : Optional.of(Gender.MALE);
    return new Office(name, row.ending(), row.group(), gender);
  }
}
