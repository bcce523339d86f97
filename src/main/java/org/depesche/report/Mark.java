package org.depesche.report;

import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something to show in the text: an HTML element around a range of code points.
 *
 * @param start the first code point
 * @param end the code point after the last one
 * @param layer what lies around the other, if both cover the same range: the lower one
 * @param element the HTML element
 * @param attributes its attributes, not escaped yet
 */
record Mark(int start, int end, int layer, String element, SortedMap<String, String> attributes) {

  static final int SECTION = 0;
  static final int QUOTE = 1;
  static final int NAME = 2;
  static final int DATE = 3;
  static final int EVENT = 4;

  /** What lies around the other comes first. */
  static final Comparator<Mark> OUTER_FIRST = Comparator.comparingInt(Mark::start)
      .thenComparing(Comparator.comparingInt(Mark::end).reversed())
      .thenComparingInt(Mark::layer);

  static Mark of(
      ArticleRecord.Located place, int layer, String element, Map<String, String> attributes) {
    return new Mark(place.start(), place.end(), layer, element, new TreeMap<>(attributes));
  }

  Mark between(int from, int to) {
    return new Mark(from, to, layer, element, attributes);
  }

  boolean isLink() {
    return element.equals("a");
  }

  /** Returns the start tag; within a link another one is a plain element. */
  String startTag(boolean inLink) {
    var tag = new StringBuilder("<").append(name(inLink));
    attributes.forEach((key, value) -> {
      if (!(inLink && key.equals("href"))) {
        tag.append(' ').append(key).append("=\"").append(Html.escape(value)).append('"');
      }
    });
    return tag.append('>').toString();
  }

  String endTag(boolean inLink) {
    return "</" + name(inLink) + ">";
  }

  private String name(boolean inLink) {
    return isLink() && inLink ? "span" : element;
  }
}
