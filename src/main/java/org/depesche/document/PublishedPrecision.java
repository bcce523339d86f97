package org.depesche.document;

/** How exact a publication date is. */
public enum PublishedPrecision {
  YEAR,
  MONTH,
  DAY,
  MINUTE,
  SECOND
}
