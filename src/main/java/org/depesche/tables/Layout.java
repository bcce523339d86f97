package org.depesche.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.depesche.records.RecordView;

/**
 * What a table looks like.
 *
 * @param name name of the table
 * @param columns its columns, in order
 * @param items the parts of a record that have a row each
 */
public record Layout(
    String name, List<Column> columns, Function<RecordView, Iterable<JsonNode>> items) {

  /** The tables of a run. */
  public static final List<Layout> ALL = List.of(
      ArticleTable.LAYOUT,
      NameTables.ENTITIES,
      NameTables.MENTIONS,
      DateTable.LAYOUT,
      EventTables.EVENTS,
      EventTables.ROLES);

  /** Copies the columns. */
  public Layout {
    columns = List.copyOf(columns);
  }

  static Layout ofList(String list, List<Column> columns) {
    return new Layout(list, columns, article -> article.record().path(list));
  }

  /** Returns the headings. */
  public List<String> headings() {
    return columns.stream().map(Column::name).toList();
  }

  /** Returns the rows of an article that is in a group of copies. */
  public List<List<Object>> rows(RecordView article, String group) {
    List<List<Object>> rows = new ArrayList<>();
    for (var item : items.apply(article)) {
      rows.add(new Row(article, group, item, rows.size()).cells(columns));
    }
    return rows;
  }
}
