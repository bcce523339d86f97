package org.depesche.document;

/** Where a publication date comes from, best first. */
public enum PublishedMethod {
  SIDECAR,
  OPTION,
  FILENAME,
  DATELINE,
  TEXT,
  NONE
}
