package org.depesche.exports;

import org.depesche.records.RecordView;

/** Offsets of a record as an export counts them. */
final class Offsets {

  private final String text;
  private final boolean utf16;

  Offsets(RecordView article, boolean utf16) {
    text = article.record().path("text").asText("");
    this.utf16 = utf16;
    if (utf16 && !article.hasText()) {
      throw new IllegalArgumentException(
          "UTF-16 offsets need the text, which the record of " + article.id() + " lacks");
    }
  }

  /** Returns the offset that is told for one in code points. */
  int of(int codePoints) {
    return utf16 ? text.offsetByCodePoints(0, codePoints) : codePoints;
  }
}
