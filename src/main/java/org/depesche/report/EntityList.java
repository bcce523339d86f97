package org.depesche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.report.Pages.PageLink;

/**
 * A page of the list of all entities of a type.
 *
 * @param heading what is listed
 * @param rows the entities
 * @param pages the pages of the list
 */
record EntityList(String heading, List<Row> rows, List<PageLink> pages) {

  private static final int PER_PAGE = 600;

  /** An entity of the list. */
  record Row(
      String name, String path, String role, String articles, String mentions, String events) {}

  static String path(String type, int page) {
    String name = "list-" + type.toLowerCase(Locale.ROOT);
    return Pages.path(name, page);
  }

  /** Returns the pages of the list, at least one. */
  static List<EntityList> of(String type, Corpus corpus, Messages messages) {
    List<EntityList> lists = new ArrayList<>();
    var chunks = Pages.chunks(corpus.entities(type), PER_PAGE);
    for (int i = 0; i < chunks.size(); i++) {
      int page = i;
      lists.add(new EntityList(
          messages.text("top_" + type),
          chunks.get(i).stream().map(entity -> row(entity, messages)).toList(),
          Pages.links(chunks.size(), page, p -> path(type, p))));
    }
    return lists;
  }

  private static String role(EntityProfile entity, Messages messages) {
    return entity.telling() == 0
        ? messages.text("only_source")
        : entity.roles().stream().findFirst().orElse("");
  }

  private static Row row(EntityProfile entity, Messages messages) {
    return new Row(
        entity.name(),
        entity.path(),
        role(entity, messages),
        messages.number(entity.telling()),
        messages.number(entity.mentions()),
        messages.number(entity.events().size()));
  }
}
