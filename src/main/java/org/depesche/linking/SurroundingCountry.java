package org.depesche.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.depesche.document.Entity;
import org.depesche.document.EntityType;
import org.depesche.document.Mention;
import org.depesche.document.Span;

/**
 * Tells the country of a place by the places around it: {@code im Londoner Hyde Park}, or by the
 * country that most of the article's places lie in.
 */
final class SurroundingCountry {

  private static final int NEAR = 30;
  private static final double MOST = 0.6;

  private record Located(Span span, String country) {}

  private final String text;
  private final List<Located> mentions = new ArrayList<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  /** Notes the places among the entities whose countries are known. */
  SurroundingCountry(String text, List<Entity> entities) {
    this.text = text;
    for (Entity entity : entities) {
      Optional<String> country = entity.attributes().country();
      if (entity.type() == EntityType.LOC && country.isPresent()) {
        counts.merge(country.get(), entity.mentions().size(), Integer::sum);
        for (Mention mention : entity.mentions()) {
          mentions.add(new Located(mention.span(), country.get()));
        }
      }
    }
  }

  /** Returns the ISO 3166-1 alpha-3 code of the country around the entity. */
  Optional<String> of(Entity entity) {
    for (Mention mention : entity.mentions()) {
      Optional<String> near = nearest(mention.span());
      if (near.isPresent()) {
        return near;
      }
    }
    return usual();
  }

  private Optional<String> nearest(Span span) {
    return mentions.stream()
        .filter(other -> isNear(other.span(), span))
        .min(Comparator.comparingInt(other -> gap(other.span(), span)))
        .map(Located::country);
  }

  private static int gap(Span one, Span other) {
    return Math.max(one.start(), other.start()) - Math.min(one.end(), other.end());
  }

  private boolean isNear(Span one, Span other) {
    int gap = gap(one, other);
    int from = Math.min(one.end(), other.end());
    return gap >= 0 && gap <= NEAR && isOneClause(text.substring(from, from + gap));
  }

  private static boolean isOneClause(String between) {
    return between.chars().noneMatch(c -> c == '.' || c == ';' || c == '\n' || c == '–');
  }

  private Optional<String> usual() {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(count -> count.getValue() >= all * MOST)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
