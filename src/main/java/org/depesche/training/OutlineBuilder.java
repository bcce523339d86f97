package org.depesche.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.ibm.icu.util.Region;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Builds the outlines of countries for the map of the report: from the TopoJSON of Natural Earth's
 * countries (public domain) as the npm package {@code world-atlas} has it. A line of the table is a
 * country, ISO 3166-1 alpha-3, with the rings of its outline, longitude and latitude in whole parts
 * of a degree, the first place of a ring and then the steps from place to place.
 */
public final class OutlineBuilder {

  private static final String UNKNOWN = "---";
  private static final int FEWEST_PLACES = 4;
  private static final double HALF_TURN = 180;
  private static final double FULL_TURN = 360;

  private final Box box;
  private final int parts;

  /**
   * The part of the world to keep, in degrees.
   *
   * @param west the western border
   * @param south the southern border
   * @param east the eastern border
   * @param north the northern border
   */
  public record Box(double west, double south, double east, double north) {}

  private record Place(double lon, double lat) {}

  /** Creates a builder that keeps so many parts of a degree. */
  public OutlineBuilder(Box box, int parts) {
    this.box = box;
    this.parts = parts;
  }

  /** Reads the TopoJSON and writes the table. */
  public void build(Path topology, Path output) throws IOException {
    var json = JsonMapper.builder().build().readTree(Files.readAllBytes(topology));
    var arcs = arcs(json);
    SortedMap<String, StringBuilder> countries = new TreeMap<>();
    for (var country : json.at("/objects/countries/geometries")) {
      var rings = countries.computeIfAbsent(code(country), c -> new StringBuilder());
      boolean isMulti = country.get("type").asText().equals("MultiPolygon");
      for (var polygon : isMulti ? country.get("arcs") : List.of(country.get("arcs"))) {
        polygon.forEach(ring -> appendClipped(rings, unbroken(ring(ring, arcs))));
      }
    }
    var table =
        new StringBuilder("# " + parts + " parts of a degree; Natural Earth, public domain\n");
    countries.forEach((code, rings) -> {
      if (rings.length() > 0) {
        table.append(code).append('\t').append(rings).append('\n');
      }
    });
    Files.write(output, table.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the country's code; Natural Earth has some without a number of ISO 3166-1. */
  private static String code(JsonNode country) {
    if (!country.has("id")) {
      return country.at("/properties/name").asText().equals("Kosovo") ? "XKX" : UNKNOWN;
    }
    String alpha2 = Region.getInstance(country.get("id").asInt()).toString();
    return new Locale.Builder().setRegion(alpha2).build().getISO3Country();
  }

  /** Arcs are steps from place to place, in parts of the whole. */
  private static List<List<Place>> arcs(JsonNode json) {
    double scaleX = json.at("/transform/scale/0").asDouble();
    double scaleY = json.at("/transform/scale/1").asDouble();
    double x = json.at("/transform/translate/0").asDouble();
    double y = json.at("/transform/translate/1").asDouble();
    List<List<Place>> arcs = new ArrayList<>();
    for (var steps : json.get("arcs")) {
      List<Place> arc = new ArrayList<>();
      long column = 0;
      long row = 0;
      for (var step : steps) {
        column += step.get(0).asLong();
        row += step.get(1).asLong();
        arc.add(new Place(x + scaleX * column, y + scaleY * row));
      }
      arcs.add(arc);
    }
    return arcs;
  }

  /** An arc with a negative number is taken backwards. */
  private static List<Place> ring(JsonNode numbers, List<List<Place>> arcs) {
    List<Place> ring = new ArrayList<>();
    for (var number : numbers) {
      int index = number.asInt();
      List<Place> arc = new ArrayList<>(arcs.get(index < 0 ? ~index : index));
      if (index < 0) {
        Collections.reverse(arc);
      }
      ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
    }
    return ring;
  }

  /** Longitudes go on beyond the date line instead of jumping to the other side of the world. */
  private static List<Place> unbroken(List<Place> ring) {
    List<Place> unbroken = new ArrayList<>();
    double turn = 0;
    for (int i = 0; i < ring.size(); i++) {
      double step = i == 0 ? 0 : ring.get(i).lon() - ring.get(i - 1).lon();
      turn -= Math.abs(step) > HALF_TURN ? Math.signum(step) * FULL_TURN : 0;
      unbroken.add(new Place(ring.get(i).lon() + turn, ring.get(i).lat()));
    }
    return unbroken;
  }

  /** What lies beyond the date line is on the other side of the map. */
  private void appendClipped(StringBuilder rings, List<Place> ring) {
    for (double turn : new double[] {-FULL_TURN, 0, FULL_TURN}) {
      var turned = ring.stream().map(p -> new Place(p.lon() + turn, p.lat())).toList();
      append(rings, clipped(turned));
    }
  }

  /** A border of the box. */
  private interface Border {
    /** Returns how far a place lies inside, in degrees. */
    double inside(Place place);
  }

  /** Cuts off what lies outside of the box, border by border (Sutherland and Hodgman). */
  private List<Place> clipped(List<Place> ring) {
    List<Border> borders = List.of(
        place -> place.lon() - box.west(),
        place -> box.east() - place.lon(),
        place -> place.lat() - box.south(),
        place -> box.north() - place.lat());
    List<Place> rest = ring;
    for (var border : borders) {
      rest = clipped(rest, border);
    }
    return rest;
  }

  private static List<Place> clipped(List<Place> ring, Border border) {
    List<Place> rest = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      Place here = ring.get(i);
      Place before = ring.get((i + ring.size() - 1) % ring.size());
      double in = border.inside(here);
      double beforeIn = border.inside(before);
      if (in >= 0 != beforeIn >= 0) {
        double part = beforeIn / (beforeIn - in);
        rest.add(new Place(
            before.lon() + part * (here.lon() - before.lon()),
            before.lat() + part * (here.lat() - before.lat())));
      }
      if (in >= 0) {
        rest.add(here);
      }
    }
    return rest;
  }

  private void append(StringBuilder rings, List<Place> ring) {
    List<long[]> places = new ArrayList<>();
    for (var place : ring) {
      long[] rounded = {Math.round(place.lon() * parts), Math.round(place.lat() * parts)};
      if (places.isEmpty() || !Arrays.equals(places.get(places.size() - 1), rounded)) {
        places.add(rounded);
      }
    }
    if (places.size() < FEWEST_PLACES) {
      return; // smaller than what is kept of a degree
    }
    rings.append(rings.length() == 0 ? "" : ";");
    long[] last = {0, 0};
    for (int i = 0; i < places.size(); i++) {
      long[] place = places.get(i);
      rings
          .append(i == 0 ? "" : " ")
          .append(place[0] - last[0])
          .append(' ')
          .append(place[1] - last[1]);
      last = place;
    }
  }
}
