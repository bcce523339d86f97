package org.depesche.tables;

import static org.depesche.tables.Column.count;
import static org.depesche.tables.Column.field;
import static org.depesche.tables.Column.joined;
import static org.depesche.tables.Column.text;
import static org.depesche.tables.Column.whole;

import java.util.List;

/** The table {@code articles}: a row for each article. */
final class ArticleTable {

  static final Layout LAYOUT = new Layout(
      "articles",
      List.of(
          field("article", "/id"),
          whole("number", "/number"),
          field("path", "/source/path"),
          field("title", "/title/text"),
          field("published", "/published/value"),
          field("published_method", "/published/method"),
          field("language", "/language/code"),
          field("charset", "/source/charset"),
          joined("agencies", "/agencies", credit -> credit.path("name").asText()),
          joined("authors", "/authors", credit -> credit.path("name").asText()),
          count("sentences"),
          count("mentions"),
          count("entities"),
          count("dates"),
          count("events"),
          count("quotes"),
          count("warnings"),
          field("sha256", "/source/sha256"),
          text("group", Row::group),
          field("main_event", "/main_event")),
      article -> List.of(article.record()));

  private ArticleTable() {}
}
