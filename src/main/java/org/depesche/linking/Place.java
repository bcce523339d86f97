package org.depesche.linking;

import org.depesche.document.Coordinates;

/**
 * A populated place of the gazetteer.
 *
 * @param id GeoNames id
 * @param name German name
 * @param country ISO 3166-1 alpha-3
 * @param region first-level division that it lies in, empty if unknown
 * @param population number of inhabitants, 0 if unknown
 * @param coordinates where it is
 */
public record Place(
    int id, String name, String country, String region, int population, Coordinates coordinates) {

  private static final double EARTH_RADIUS_KM = 6371;

  /** Returns the distance to another place in kilometres. */
  double distance(Place other) {
    double north = Math.toRadians(coordinates.latitude() - other.coordinates.latitude());
    double east = Math.toRadians(coordinates.longitude() - other.coordinates.longitude());
    double a = Math.pow(Math.sin(north / 2), 2)
        + Math.cos(Math.toRadians(coordinates.latitude()))
            * Math.cos(Math.toRadians(other.coordinates.latitude()))
            * Math.pow(Math.sin(east / 2), 2);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
  }
}
