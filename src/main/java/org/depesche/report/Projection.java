package org.depesche.report;

/** Puts places of the globe on a map, true in area. */
enum Projection {
  /** Equal Earth (Šavrič, Patterson, Jenny 2018): the whole world, 1000 wide. */
  WORLD {
    @Override
    Point project(double lon, double lat) {
      double theta = Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(lat)));
      double square = theta * theta;
      double sixth = square * square * square;
      double slope = 9 * A4 * sixth * square + 7 * A3 * sixth + 3 * A2 * square + A1;
      double x = 2 * Math.sqrt(3) * Math.toRadians(lon) * Math.cos(theta) / (3 * slope);
      double y = theta * (A4 * sixth * square + A3 * sixth + A2 * square + A1);
      return new Point(500 + x * 184, 250 - y * 184);
    }
  },
  /** Lambert's azimuthal equal-area projection around central Europe. */
  EUROPE {
    @Override
    Point project(double lon, double lat) {
      double phi = Math.toRadians(lat);
      double turn = Math.toRadians(lon - 11);
      double sine =
          Math.sin(CENTRE) * Math.sin(phi) + Math.cos(CENTRE) * Math.cos(phi) * Math.cos(turn);
      double scale = 1450 * Math.sqrt(2 / (1 + sine));
      double up =
          Math.cos(CENTRE) * Math.sin(phi) - Math.sin(CENTRE) * Math.cos(phi) * Math.cos(turn);
      return new Point(500 + scale * Math.cos(phi) * Math.sin(turn), 372 - scale * up);
    }
  };

  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double CENTRE = Math.toRadians(51);

  /** A place on the map, from its upper left corner. */
  record Point(double x, double y) {}

  /** Returns where a place lies; longitude and latitude in degrees. */
  abstract Point project(double lon, double lat);

  /** Returns how high the map is; all are 1000 wide. */
  int height() {
    return this == WORLD ? 462 : 760;
  }
}
