package org.depesche.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.depesche.document.Coordinates;
import org.depesche.linking.Gazetteer;
import org.depesche.linking.Place;

/**
 * Builds the gazetteer from a table of GeoNames places: tab-separated columns {@code geonameid,
 * name_de, name, wikidata, fcode, cc, country_de, admin1_de, population, lat, lon, name_de_src,
 * aliases_latin}, gzipped, with a header. Deterministic.
 */
public final class GazetteerBuilder {

  private static final int SMALLEST_ABROAD = 1000;
  private static final int SMALLEST_WITH_ALIASES = 150_000;
  private static final int SMALLEST_WITH_SHORT_NAME = 20_000;
  private static final int SMALLEST_DISTRICT = 10_000;
  private static final int MOST_BEARERS = 60;
  private static final Set<String> GERMAN_SPEAKING = Set.of("DE", "AT", "CH", "LI", "LU");
  private static final Pattern SHORT_NAME = Pattern.compile(
      "^(\\p{L}[\\p{L}-]{3,}) ?(?:\\(.*\\)| (?:am|an der|im|ob der|bei|in der|vor der|auf) .*)$");
  private static final int SMALLEST_DOUBLE = 2500;
  private static final int AMBIGUOUS = -1;
  private static final Pattern TWO_VILLAGES =
      Pattern.compile("(\\p{Lu}\\p{Ll}{4,})-\\p{Lu}\\p{Ll}{3,}");
  private static final Pattern ALIAS = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L} '’-]{3,}");

  private final Map<Integer, List<String>> exonyms = new HashMap<>();

  /** Makes a builder that prefers these German names: GeoNames id to names, the usual one first. */
  public GazetteerBuilder(Map<Integer, List<String>> exonyms) {
    this.exonyms.putAll(exonyms);
  }

  /** Reads the table and writes the gazetteer. */
  public void build(Path table, Path output) throws IOException {
    List<String[]> rows = rows(table);
    rows.sort(Comparator.comparingInt((String[] row) -> -population(row))
        .thenComparing(row -> Integer.parseInt(row[0])));
    List<Place> places = new ArrayList<>();
    SortedMap<String, List<Integer>> names = new TreeMap<>();
    for (String[] row : rows) {
      places.add(place(row));
      for (String name : names(row)) {
        index(names, name, places.size() - 1);
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      for (String alias : aliases(rows.get(i))) {
        if (!names.containsKey(Gazetteer.key(alias))) {
          index(names, alias, i);
        }
      }
    }
    indexHalves(rows, names);
    try (OutputStream out = Files.newOutputStream(output)) {
      Gazetteer.write(out, places, names);
    }
  }

  /** {@code Dannstadt} for {@code Dannstadt-Schauernheim}, where no other place is called so. */
  private static void indexHalves(List<String[]> rows, SortedMap<String, List<Integer>> names) {
    Map<String, Integer> halves = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      var matcher = TWO_VILLAGES.matcher(rows.get(i)[1]);
      if (GERMAN_SPEAKING.contains(rows.get(i)[5])
          && population(rows.get(i)) >= SMALLEST_DOUBLE
          && matcher.matches()) {
        halves.merge(matcher.group(1), i, (one, other) -> AMBIGUOUS);
      }
    }
    halves.forEach((half, place) -> {
      if (place != AMBIGUOUS && !names.containsKey(Gazetteer.key(half))) {
        index(names, half, place);
      }
    });
  }

  private static List<String[]> rows(Path table) throws IOException {
    try (var reader = new BufferedReader(new InputStreamReader(
        new GZIPInputStream(Files.newInputStream(table)), StandardCharsets.UTF_8))) {
      List<String[]> rows = new ArrayList<>();
      reader
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .filter(GazetteerBuilder::isKept)
          .forEach(rows::add);
      return rows;
    }
  }

  private static boolean isKept(String[] row) {
    String code = row[4];
    if (code.equals("PPLQ") || code.equals("PPLH") || code.equals("PPLW") || row[5].isEmpty()) {
      return false;
    }
    if (code.equals("PPLX")) {
      return population(row) >= SMALLEST_DISTRICT;
    }
    return GERMAN_SPEAKING.contains(row[5]) || population(row) >= SMALLEST_ABROAD;
  }

  private static int population(String[] row) {
    return row[8].isEmpty() ? 0 : Integer.parseInt(row[8]);
  }

  /** A district counts a tenth: its city bears the better-known name. */
  private Place place(String[] row) {
    int population = row[4].equals("PPLX") ? population(row) / 10 : population(row);
    var coordinates = new Coordinates(Double.parseDouble(row[9]), Double.parseDouble(row[10]));
    int id = Integer.parseInt(row[0]);
    return new Place(
        id,
        names(row).iterator().next(),
        country(row[5]),
        RegionName.of(row[7]),
        population,
        coordinates);
  }

  private static String country(String code) {
    return code.equals("XK") ? "XKX" : new Locale("", code).getISO3Country();
  }

  private Set<String> names(String[] row) {
    Set<String> names =
        new LinkedHashSet<>(exonyms.getOrDefault(Integer.parseInt(row[0]), List.of()));
    names.add(row[1]);
    names.add(row[2]);
    for (String name : List.of(row[1], row[2])) {
      var matcher = SHORT_NAME.matcher(name);
      if (matcher.matches() && population(row) >= SMALLEST_WITH_SHORT_NAME) {
        names.add(matcher.group(1));
      }
    }
    return names;
  }

  private static List<String> aliases(String[] row) {
    if (population(row) < SMALLEST_WITH_ALIASES || row.length < 13 || row[4].equals("PPLX")) {
      return List.of();
    }
    return List.of(row[12].split("\\|", -1)).stream()
        .filter(alias -> ALIAS.matcher(alias).matches())
        .toList();
  }

  private static void index(SortedMap<String, List<Integer>> names, String name, int place) {
    String key = Gazetteer.key(name);
    List<Integer> bearers = names.computeIfAbsent(key, k -> new ArrayList<>());
    boolean room = bearers.size() < MOST_BEARERS && !bearers.contains(place);
    if (!key.isEmpty() && room) {
      bearers.add(place);
    }
  }
}
