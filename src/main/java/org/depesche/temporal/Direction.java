package org.depesche.temporal;

/** On which side of the publication date a clause tells of; the stronger signs first. */
enum Direction {
  PAST,
  FUTURE,
  PRESENT,
  UNKNOWN
}
