package org.depesche.report;

import org.depesche.report.ArticleRecord.Located;

/** A text that is cut by code points, as the offsets of the records count. */
final class CodePointText {

  private final String text;
  private final int[] units;

  CodePointText(String text) {
    this.text = text;
    units = new int[text.codePointCount(0, text.length()) + 1];
    int unit = 0;
    for (int i = 0; i + 1 < units.length; i++) {
      units[i] = unit;
      unit += Character.charCount(text.codePointAt(unit));
    }
    units[units.length - 1] = text.length();
  }

  /** Returns the number of code points. */
  int length() {
    return units.length - 1;
  }

  /** Returns a part of the text; what lies outside of it is left away. */
  String slice(int start, int end) {
    int from = Math.max(0, Math.min(start, length()));
    int to = Math.max(from, Math.min(end, length()));
    return text.substring(units[from], units[to]);
  }

  String slice(Located place) {
    return slice(place.start(), place.end());
  }
}
