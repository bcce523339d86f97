package org.depesche.comparison;

import java.util.List;

/**
 * A difference between two records of an article.
 *
 * @param list what is concerned: {@code sections}, {@code names}, {@code dates}, {@code events}, or
 *     {@code article} for its title, date and language
 * @param kind whether the item is gone, new or changed
 * @param item the item; the new one if it has changed
 * @param fields what has changed of it; none if it is gone or new
 */
public record Change(String list, Kind kind, Item item, List<Field> fields) {

  /** What has become of an item. */
  public enum Kind {
    GONE,
    NEW,
    CHANGED
  }

  /**
   * A field that has changed.
   *
   * @param name its name
   * @param before its value in the old record
   * @param after its value in the new record
   */
  public record Field(String name, String before, String after) {}

  /** Copies the fields. */
  public Change {
    fields = List.copyOf(fields);
  }
}
