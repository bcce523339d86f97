package org.depesche.coref;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depesche.document.Table;

/**
 * Places that have words derived from them: countries, states, regions. Immutable once loaded.
 *
 * <ul>
 *   <li>adjectives: {@code russischen} and {@code ostrussischen} lead to {@code Russland}
 *   <li>inhabitants: {@code Russen}, {@code Russin}
 *   <li>other names: {@code Russische Föderation}
 * </ul>
 */
final class Places {

  /**
   * A place.
   *
   * @param name in the nominative
   * @param country ISO 3166-1 alpha-3, if it lies in one country
   */
  record Place(String name, Optional<String> country) {}

  private static final List<String> PREFIXES = List.of(
      "nordost",
      "nordwest",
      "südost",
      "südwest",
      "ost",
      "west",
      "nord",
      "süd",
      "zentral",
      "mittel",
      "inner",
      "gesamt",
      "anti",
      "pro",
      "exil",
      "rein",
      "bundes",
      "ober",
      "nieder");
  private static final List<String> ADJECTIVE_ENDINGS = List.of("", "e", "en", "er", "es", "em");

  private final Map<String, Place> names = new HashMap<>();
  private final Map<String, Place> adjectives = new HashMap<>();
  private final Map<String, Place> inhabitants = new HashMap<>();

  private final Map<String, Place> cities = new HashMap<>();

  private Places() {}

  /** Loads the table that ships with the resolver. */
  static Places load() {
    Places places = new Places();
    for (List<String> row : Table.read(Places.class, "places.tsv", 5)) {
      String iso = row.get(0);
      Place place = new Place(row.get(1), iso.length() == 3 ? Optional.of(iso) : Optional.empty());
      places.names.put(Fold.key(place.name()), place);
      Table.list(row.get(4)).forEach(name -> places.names.putIfAbsent(Fold.key(name), place));
      Table.list(row.get(2)).forEach(word -> places.adjectives.put(lower(word), place));
      Table.list(row.get(3)).forEach(word -> places.addInhabitant(word, place));
    }
    for (List<String> row : Table.read(Places.class, "cities.tsv", 2)) {
      Place place = new Place(row.get(1), Optional.empty());
      for (String ending : List.of("", "n", "s", "in", "innen")) {
        places.cities.put(lower(row.get(0)) + ending, place);
      }
    }
    return places;
  }

  private void addInhabitant(String masculine, Place place) {
    String word = lower(masculine);
    String stem = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    for (String ending : List.of("", "n", "en", "s", "in", "innen")) {
      inhabitants.putIfAbsent((ending.isEmpty() ? word : stem + ending), place);
    }
    inhabitants.putIfAbsent(word + "n", place);
    inhabitants.putIfAbsent(word + "s", place);
  }

  /** Returns the place that bears the name, inflected or not. */
  Optional<Place> named(String name) {
    return Optional.ofNullable(names.get(Fold.key(name)));
  }

  /** Returns the place that an adjective or the name of an inhabitant comes from. */
  Optional<Place> derived(String word) {
    String lower = lower(word);
    Optional<Place> whole = lookup(lower);
    if (whole.isPresent()) {
      return whole;
    }
    for (String prefix : PREFIXES) {
      if (lower.startsWith(prefix) && lower.length() > prefix.length() + 3) {
        Optional<Place> place = lookup(stripHyphen(lower.substring(prefix.length())));
        if (place.isPresent()) {
          return place;
        }
      }
    }
    int hyphen = lower.indexOf('-');
    return hyphen > 2 ? derived(lower.substring(0, hyphen)) : Optional.empty();
  }

  /** Returns the part of a place that a word comes from: {@code ostdeutsche}, {@code Ostdeutschland}. */
  Optional<String> region(String word) {
    String lower = lower(word);
    for (String prefix : PREFIXES) {
      if (lower.startsWith(prefix) && lower.length() > prefix.length() + 3) {
        Optional<Place> place = lookup(lower.substring(prefix.length()));
        if (place.isPresent()) {
          return place.map(p -> prefix + p.name());
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the city that an irregular word in -er comes from: {@code Münchner}. */
  Optional<Place> city(String word) {
    return Optional.ofNullable(cities.get(lower(word)));
  }

  private static String stripHyphen(String word) {
    return word.startsWith("-") ? word.substring(1) : word;
  }

  private Optional<Place> lookup(String lower) {
    Place inhabitant = inhabitants.get(lower);
    if (inhabitant != null) {
      return Optional.of(inhabitant);
    }
    for (String ending : ADJECTIVE_ENDINGS) {
      if (lower.endsWith(ending)) {
        Place place = adjectives.get(lower.substring(0, lower.length() - ending.length()));
        if (place != null) {
          return Optional.of(place);
        }
      }
    }
    return Optional.empty();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.GERMAN);
  }
}
