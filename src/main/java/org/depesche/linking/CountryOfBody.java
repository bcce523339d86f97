package org.depesche.linking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the country of a body by the town in its name: {@code Staatsanwaltschaft München}, {@code
 * Universität Wien}, {@code Kölner Zoo}; not of an embassy. Serves one article.
 */
final class CountryOfBody {

  private static final int CITY = 50_000;
  private static final int LARGE_CITY = 200_000;
  private static final Set<String> ABROAD = Set.of("botschaft", "konsulat", "generalkonsulat");
  private static final Set<String> JOINING = Set.of("of", "de", "di", "du", "des", "der");

  private final Gazetteer gazetteer;
  private final KnowledgeBase base;
  private final PlaceChooser chooser;

  CountryOfBody(Gazetteer gazetteer, KnowledgeBase base, PlaceChooser chooser) {
    this.gazetteer = gazetteer;
    this.base = base;
    this.chooser = chooser;
  }

  /** Returns the ISO 3166-1 alpha-3 code of the country that the body sits in. */
  Optional<String> of(String name) {
    List<String> words = List.of(name.split("[ /]", -1));
    int count = words.size();
    if (count < 2 || words.stream().anyMatch(CountryOfBody::isAbroad)) {
      return Optional.empty();
    }
    String last = words.get(count - 1);
    boolean joined = JOINING.contains(words.get(count - 2));
    return (joined ? Optional.<String>empty() : city(last, CITY))
        .or(() -> city(words.get(0), LARGE_CITY))
        .or(() -> city(words.get(0) + ' ' + words.get(1), LARGE_CITY))
        .or(() -> demonym(words.get(0)));
  }

  private static boolean isAbroad(String word) {
    return ABROAD.contains(word.toLowerCase(Locale.GERMAN));
  }

  private Optional<String> demonym(String word) {
    return word.length() > 5 && word.endsWith("er")
        ? city(word.substring(0, word.length() - 2), LARGE_CITY)
        : Optional.empty();
  }

  private Optional<String> city(String name, int smallest) {
    if (base.isTrap(name)) {
      return Optional.empty();
    }
    List<Place> cities = gazetteer.named(name).stream()
        .filter(place -> place.population() >= smallest)
        .toList();
    return chooser.choose(cities, List.of()).map(choice -> choice.place().country());
  }
}
