package org.depesche.document;

/** What a name stands for. */
public enum EntityType {
  /** A person, family, named animal or fictional person. */
  PER,
  /** A country, region, city, street, building as a place, water, planet. */
  LOC,
  /** A company, party, authority, agency, newspaper, club, band, armed group. */
  ORG,
  /** A work, law, treaty, programme, product, war, competition, ship. */
  MISC
}
