package org.depesche.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depesche.report.Pages.PageLink;

/**
 * A map of the places: countries by how many articles name them or a place in them, places as dots.
 *
 * @param height of the map, which is 1000 wide
 * @param countries the outlines
 * @param dots the places
 * @param countryRows the countries, the most named first
 * @param placeRows the places with coordinates, the most named first
 * @param pages the maps
 */
record MapPage(
    int height,
    List<Area> countries,
    List<Dot> dots,
    List<Row> countryRows,
    List<Row> placeRows,
    List<PageLink> pages) {

  private static final int MOST_DOTS = 160;
  private static final int MOST_ROWS = 25;
  private static final int MOST_LABELS = 14;
  private static final int LEVELS = 5;

  /** A country; the level of its colour is 0 where no article names it. */
  record Area(String path, int level, String label) {}

  /** A place; the label is empty where there is no room. */
  record Dot(
      String x, String y, String radius, String label, String path, String name, String labelX) {}

  /** A country or place with its number of articles; the path is empty for countries. */
  record Row(String name, String path, String number) {}

  static String path(Projection projection) {
    return projection == Projection.WORLD ? "map.html" : "map-europe.html";
  }

  static MapPage of(Projection projection, Corpus corpus, Messages messages) {
    var numbers = numbers(corpus);
    var places = corpus.entities("LOC").stream()
        .filter(place -> place.link().flatMap(ArticleRecord.Link::lat).isPresent())
        .toList();
    return new MapPage(
        projection.height(),
        areas(projection, numbers, messages),
        new DotMaker(projection, messages).dots(places),
        countryRows(numbers, messages),
        places.stream()
            .limit(MOST_ROWS)
            .map(p -> new Row(p.name(), p.path(), messages.number(p.articles().size())))
            .toList(),
        Stream.of(Projection.values())
            .map(map -> new PageLink(
                0,
                path(map),
                messages.text("map_" + map.name().toLowerCase(Locale.ROOT)),
                map == projection))
            .toList());
  }

  /** Returns how many articles name each country or a place in it. */
  private static Map<String, Integer> numbers(Corpus corpus) {
    Map<String, Set<ArticleEntry>> articles = new TreeMap<>();
    for (var place : corpus.entities("LOC")) {
      place
          .country()
          .ifPresent(country ->
              articles.computeIfAbsent(country, c -> new HashSet<>()).addAll(place.articles()));
    }
    Map<String, Integer> numbers = new TreeMap<>();
    articles.forEach((country, named) -> numbers.put(country, named.size()));
    return numbers;
  }

  private static List<Area> areas(
      Projection projection, Map<String, Integer> numbers, Messages messages) {
    int most = numbers.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    return Outlines.load(projection).stream()
        .map(country -> {
          int number = numbers.getOrDefault(country.code(), 0);
          String label = number == 0
              ? ""
              : messages.country(country.code()) + ": " + messages.count("article", number);
          return new Area(country.path(), level(number, most), label);
        })
        .toList();
  }

  /** Each level stands for as many times more articles as the one before. */
  static int level(int number, int most) {
    return number == 0
        ? 0
        : 1 + (int) Math.round((LEVELS - 1) * Math.log(number) / Math.max(1e-9, Math.log(most)));
  }

  private static List<Row> countryRows(Map<String, Integer> numbers, Messages messages) {
    return numbers.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
            .thenComparing(Map.Entry::getKey))
        .limit(MOST_ROWS)
        .map(e -> new Row(messages.country(e.getKey()), "", messages.number(e.getValue())))
        .toList();
  }

  /** Makes dots, and labels where there is room. */
  private static final class DotMaker {

    private static final double LETTER = 7.2;
    private static final double LINE = 14;

    private final Projection projection;
    private final Messages messages;
    private final List<Label> labels = new ArrayList<>();

    private record Label(double left, double right, double y) {

      boolean touches(Label other) {
        return left < other.right && other.left < right && Math.abs(y - other.y) < LINE;
      }
    }

    DotMaker(Projection projection, Messages messages) {
      this.projection = projection;
      this.messages = messages;
    }

    List<Dot> dots(List<EntityProfile> places) {
      return places.stream()
          .limit(MOST_DOTS)
          .flatMap(place -> dot(place).stream())
          .toList();
    }

    private Optional<Dot> dot(EntityProfile place) {
      var link = place.link().orElseThrow();
      var point = projection.project(link.lon().orElse(0.0), link.lat().orElse(0.0));
      boolean isInside =
          point.x() > 0 && point.x() < 1000 && point.y() > 0 && point.y() < projection.height();
      if (!isInside) {
        return Optional.empty();
      }
      double radius = 2 + 1.1 * Math.sqrt(place.articles().size());
      double left = point.x() + radius + 3;
      var label = new Label(left, left + LETTER * place.name().length(), point.y());
      boolean hasRoom = labels.size() < MOST_LABELS
          && label.right() < 1000
          && labels.stream().noneMatch(label::touches);
      if (hasRoom) {
        labels.add(label);
      }
      return Optional.of(new Dot(
          round(point.x()),
          round(point.y()),
          round(radius),
          place.name() + ": " + messages.count("article", place.articles().size()),
          place.path(),
          hasRoom ? place.name() : "",
          round(left)));
    }

    private static String round(double value) {
      return String.format(Locale.ROOT, "%.1f", value);
    }
  }
}
