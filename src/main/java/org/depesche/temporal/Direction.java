package org.depesche.temporal;

/** On which side of the publication date a clause tells of. */
enum Direction {
  PAST,
  PRESENT,
  FUTURE,
  UNKNOWN
}
