package org.depesche.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the place that a name stands for in an article.
 *
 * <ul>
 *   <li>the larger place: {@code Paris} in France, not in Texas
 *   <li>a country that the article names, and German-speaking ones: {@code Freiburg} with {@code
 *       Schweiz}
 *   <li>a region that the article names: {@code Carthage} with {@code North Carolina}
 *   <li>near the article's other places: {@code Frankfurt} with {@code Potsdam}
 *   <li>none where two are as likely, where the place is small and nothing speaks for it, or where
 *       the article is about another country and the place no large one
 * </ul>
 */
final class PlaceChooser {

  private static final double NEAR_KM = 60;
  private static final double SAME_KM = 25;
  private static final double NEAR_BONUS = 1.6;
  private static final double COUNTRY_BONUS = 1.4;
  private static final double REGION_BONUS = 1.6;
  private static final double ABOUT_ONE_COUNTRY = 0.5;
  private static final int KNOWN_ABROAD = 150_000;
  private static final double TOSS_UP = 0.35;
  private static final double ENOUGH = 4.6;
  private static final double ENOUGH_ALONE = 4.3;
  private static final Map<String, Double> HOME = Map.of("DEU", 0.9, "AUT", 0.7, "CHE", 0.7);

  /**
   * A choice.
   *
   * @param place the place
   * @param confidence between 0 and 1
   */
  record Choice(Place place, double confidence) {}

  private record Scored(Place place, double score) {}

  private final Map<String, Double> countries;
  private final Set<String> regions;
  private final boolean aboutOneCountry;

  /**
   * Makes a chooser for an article.
   *
   * @param countries the countries that it names: code to share of the mentions
   * @param regions keys of the names of the regions that it names
   */
  PlaceChooser(Map<String, Double> countries, Set<String> regions) {
    this.countries = Map.copyOf(countries);
    this.regions = Set.copyOf(regions);
    this.aboutOneCountry =
        countries.values().stream().anyMatch(share -> share >= ABOUT_ONE_COUNTRY);
  }

  /** Returns the likeliest of the places, given others that the article surely names. */
  Optional<Choice> choose(List<Place> candidates, List<Place> others) {
    List<Scored> scored = new ArrayList<>();
    for (Place place : candidates) {
      if (mayBeMeant(place)) {
        scored.add(new Scored(place, score(place, others)));
      }
    }
    scored.sort(Comparator.comparingDouble((Scored s) -> -s.score())
        .thenComparingInt(s -> s.place().id()));
    if (scored.isEmpty() || scored.get(0).score() < enough(candidates)) {
      return Optional.empty();
    }
    Scored best = scored.get(0);
    double margin = scored.stream()
        .skip(1)
        .filter(other -> other.place().distance(best.place()) > SAME_KM)
        .mapToDouble(other -> best.score() - other.score())
        .min()
        .orElse(2);
    if (margin < TOSS_UP) {
      return Optional.empty();
    }
    return Optional.of(new Choice(best.place(), Math.min(0.97, 0.6 + margin / 4)));
  }

  private double enough(List<Place> candidates) {
    boolean expected =
        candidates.size() == 1 && countries.containsKey(candidates.get(0).country());
    return expected ? 0 : candidates.size() == 1 ? ENOUGH_ALONE : ENOUGH;
  }

  private boolean mayBeMeant(Place place) {
    return !aboutOneCountry
        || place.population() >= KNOWN_ABROAD
        || countries.containsKey(place.country())
        || HOME.containsKey(place.country());
  }

  /** The name of a town is not told apart by a region of the same name: {@code Freiburg}. */
  private boolean isInNamedRegion(Place place) {
    String region = NameKey.of(place.region());
    return regions.contains(region) && !NameKey.of(place.name()).startsWith(region);
  }

  private double score(Place place, List<Place> others) {
    double score = Math.log10(Math.max(place.population(), 100));
    double share = countries.getOrDefault(place.country(), 0.0);
    score += share > 0 ? COUNTRY_BONUS * (0.5 + share / 2) : 0;
    score += isInNamedRegion(place) ? REGION_BONUS : 0;
    score += HOME.getOrDefault(place.country(), 0.0);
    for (Place other : others) {
      if (other.id() != place.id() && other.distance(place) < NEAR_KM) {
        return score + NEAR_BONUS;
      }
    }
    return score;
  }
}
