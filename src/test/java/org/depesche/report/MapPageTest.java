package org.depesche.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MapPageTest {

  @ParameterizedTest
  @CsvSource({"0, 100, 0", "1, 100, 1", "10, 100, 3", "100, 100, 5", "1, 1, 1"})
  void coloursByTheOrderOfMagnitude(int number, int most, int level) {
    assertEquals(level, MapPage.level(number, most));
  }

  @ParameterizedTest
  @CsvSource({"WORLD, 0, 0, 500, 250", "EUROPE, 11, 51, 500, 372"})
  void putsTheCentreInTheMiddle(Projection map, double lon, double lat, double x, double y) {
    assertEquals(new Projection.Point(x, y), map.project(lon, lat));
  }

  @ParameterizedTest
  @CsvSource({"WORLD, 13.4, 52.5, -74, 40.7", "EUROPE, 13.4, 52.5, 2.35, 48.9"})
  void hasEastRightAndNorthUp(Projection map, double lon, double lat, double west, double south) {
    var here = map.project(lon, lat);
    var there = map.project(west, south);
    assertTrue(here.x() > there.x() && here.y() < there.y());
  }

  @ParameterizedTest
  @EnumSource(Projection.class)
  void knowsTheOutlinesOfItsCountries(Projection map) {
    var countries = Outlines.load(map);
    assertTrue(countries.stream().anyMatch(c -> c.code().equals("DEU")));
    assertTrue(
        countries.stream().allMatch(c -> c.path().startsWith("M") && c.path().endsWith("z")));
    assertTrue(countries.stream().noneMatch(c -> c.path().matches(".*[^-Mlz.0-9 ].*")));
  }
}
