package org.depesche.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses the place that a name stands for in an article.
 *
 * <ul>
 *   <li>the larger place: {@code Paris} in France, not in Texas
 *   <li>a country that the article names, and German-speaking ones: {@code Freiburg} with {@code
 *       Schweiz}
 *   <li>near the article's other places: {@code Frankfurt} with {@code Potsdam}
 *   <li>none where two are as likely, or where the place is small and nothing speaks for it
 * </ul>
 */
final class PlaceChooser {

  private static final double NEAR_KM = 60;
  private static final double SAME_KM = 25;
  private static final double NEAR_BONUS = 1.6;
  private static final double COUNTRY_BONUS = 1.4;
  private static final double TOSS_UP = 0.35;
  private static final double ENOUGH = 4.6;
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

  /** Makes a chooser for an article that names these countries: code to share of the mentions. */
  PlaceChooser(Map<String, Double> countries) {
    this.countries = Map.copyOf(countries);
  }

  /** Returns the likeliest of the places, given others that the article surely names. */
  Optional<Choice> choose(List<Place> candidates, List<Place> others) {
    List<Scored> scored = new ArrayList<>();
    for (Place place : candidates) {
      scored.add(new Scored(place, score(place, others)));
    }
    scored.sort(Comparator.comparingDouble((Scored s) -> -s.score())
        .thenComparingInt(s -> s.place().id()));
    if (scored.isEmpty() || scored.get(0).score() < ENOUGH) {
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

  private double score(Place place, List<Place> others) {
    double score = Math.log10(Math.max(place.population(), 100));
    double share = countries.getOrDefault(place.country(), 0.0);
    score += share > 0 ? COUNTRY_BONUS * (0.5 + share / 2) : 0;
    score += HOME.getOrDefault(place.country(), 0.0);
    for (Place other : others) {
      if (other.id() != place.id() && other.distance(place) < NEAR_KM) {
        return score + NEAR_BONUS;
      }
    }
    return score;
  }
}
