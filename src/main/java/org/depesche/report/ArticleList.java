package org.depesche.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.depesche.report.Pages.PageLink;

/**
 * A page of the list of all articles, the newest first.
 *
 * @param rows the articles
 * @param pages the pages of the list
 */
record ArticleList(List<Row> rows, List<PageLink> pages) {

  private static final int PER_PAGE = 800;

  /** An article of the list. */
  record Row(String day, String date, String path, String headline, boolean copy) {}

  static String path(int page) {
    return Pages.path("articles", page);
  }

  /** Returns the pages of the list, at least one. */
  static List<ArticleList> of(Corpus corpus, Messages messages) {
    var sorted = corpus.articles().stream()
        .sorted(Comparator.comparing(ArticleEntry::day).reversed())
        .toList();
    List<ArticleList> lists = new ArrayList<>();
    var chunks = Pages.chunks(sorted, PER_PAGE);
    for (int i = 0; i < chunks.size(); i++) {
      lists.add(new ArticleList(
          rows(chunks.get(i), messages), Pages.links(chunks.size(), i, ArticleList::path)));
    }
    return lists;
  }

  static List<Row> rows(List<ArticleEntry> articles, Messages messages) {
    return articles.stream()
        .map(a -> new Row(a.day(), messages.date(a.day()), a.path(), a.headline(), a.copy()))
        .toList();
  }
}
