package org.depesche.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.depesche.records.RecordView;

/**
 * What a row of a table is made from.
 *
 * @param article the record
 * @param group the group of copies that the article is in
 * @param item the part of the record that the row is about
 * @param index place of the item in its list, from 0
 */
public record Row(RecordView article, String group, JsonNode item, int index) {

  /** Returns the cells of the row. */
  public List<Object> cells(List<Column> columns) {
    return columns.stream().map(column -> column.value().apply(this)).toList();
  }

  /** Returns the index of the sentence that the item stands in, or -1. */
  int sentence() {
    return article.sentence(start());
  }

  /** Returns where the item starts: an event where its trigger does. */
  int start() {
    return item.path("start").asInt(item.at("/trigger/parts/0/start").asInt());
  }

  /** Returns where the item ends: an event where the last part of its trigger does. */
  int end() {
    var parts = item.at("/trigger/parts");
    return item.path("end").asInt(parts.path(parts.size() - 1).path("end").asInt());
  }
}
