package org.depesche.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.depesche.report.Projection.Point;

/** Outlines of countries as paths of a map (Natural Earth; {@code depesche train outlines}). */
final class Outlines {

  /**
   * A country.
   *
   * @param code ISO 3166-1 alpha-3
   * @param path its outline, as SVG has it
   */
  record Country(String code, String path) {}

  private final Projection projection;
  private final double parts;

  private Outlines(Projection projection, double parts) {
    this.projection = projection;
    this.parts = parts;
  }

  /** Loads the countries of a map, in the order of their codes. */
  static List<Country> load(Projection projection) {
    boolean isWorld = projection == Projection.WORLD;
    String name = isWorld ? "outlines-world.tsv" : "outlines-europe.tsv";
    var outlines = new Outlines(projection, isWorld ? 10 : 20);
    List<Country> countries = new ArrayList<>();
    try (var stream = Outlines.class.getResourceAsStream(name);
        var lines = new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          countries.add(new Country(cells[0], outlines.path(cells[1])));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return countries;
  }

  private String path(String rings) {
    StringBuilder path = new StringBuilder();
    for (var ring : rings.split(";", -1)) {
      append(path, ring.split(" ", -1));
    }
    return path.toString();
  }

  /** Steps on the map are halves of its unit; steps that do not show are left away. */
  private void append(StringBuilder path, String[] steps) {
    long lon = 0;
    long lat = 0;
    long lastX = 0;
    long lastY = 0;
    for (int i = 0; i + 1 < steps.length; i += 2) {
      lon += Long.parseLong(steps[i]);
      lat += Long.parseLong(steps[i + 1]);
      Point point = projection.project(lon / parts, lat / parts);
      long x = Math.round(2 * point.x());
      long y = Math.round(2 * point.y());
      if (i == 0) {
        path.append('M').append(half(x)).append(' ').append(half(y));
      } else if (x != lastX || y != lastY) {
        path.append('l').append(half(x - lastX)).append(' ').append(half(y - lastY));
      }
      lastX = x;
      lastY = y;
    }
    path.append('z');
  }

  private static String half(long halves) {
    String sign = halves < 0 ? "-" : "";
    long whole = Math.abs(halves) / 2;
    return halves % 2 == 0 ? sign + whole : sign + (whole == 0 ? "" : whole) + ".5";
  }
}
