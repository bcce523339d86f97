package org.depesche.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.depesche.report.Frame.SiteFacts;

/**
 * A static site over the records of a run: pages to open from the file system, without a server and
 * without network. Same records, same bytes.
 */
public final class Report {

  private static final List<String> ENTITY_TYPES = List.of("PER", "LOC", "ORG", "MISC");
  private static final List<String> ASSETS = List.of(
      "depesche.css", "article.js", "search.js", "search-start.js", "timeline.js", "network.js");

  private final ReportOptions options;
  private final Messages messages;
  private final Corpus corpus;

  /**
   * Creates a report.
   *
   * @throws IOException if the table of articles cannot be read
   */
  public Report(ReportOptions options) throws IOException {
    this.options = options;
    corpus = new Corpus(Copies.read(options.out()), options.unique());
    messages = Messages.load(options.language());
  }

  /**
   * Writes the site and returns its start page.
   *
   * @throws IOException if the folder holds no finished run, or something else stands where the site
   *     is to go
   */
  public Path write() throws IOException {
    try (var folder = SiteFolder.create(options.folder())) {
      RecordReader.readAll(options.out(), article -> corpus.add(shown(article)));
      corpus.rank();
      var facts = RunFacts.read(options.out(), options.unique());
      var writer = new PageWriter(folder, messages, siteFacts(facts));
      for (var asset : ASSETS) {
        folder.copyAsset(asset);
      }
      writer.write(
          "start", "index.html", messages.text("nav_start"), StartPage.of(corpus, facts, messages));
      writeLists(writer);
      writeTimeline(writer);
      writeViews(writer);
      writeSearch(writer);
      writeEntities(writer);
      writeTypes(writer);
      writeArticles(writer);
      folder.commit();
    }
    return options.folder().resolve("index.html");
  }

  private ArticleRecord shown(ArticleRecord article) {
    return options.withText() ? article : article.withoutText();
  }

  private SiteFacts siteFacts(RunFacts facts) {
    String name = String.valueOf(options.out().toAbsolutePath().normalize().getFileName());
    return new SiteFacts(name, extent(), facts.version(), facts.fingerprint());
  }

  private String extent() {
    String articles = messages.count("article", corpus.number("articles"));
    if (options.unique()) {
      articles += " " + messages.text("without_copies");
    }
    var days = corpus.days();
    if (days.isEmpty()) {
      return articles;
    }
    String first = messages.date(days.get(0));
    String last = messages.date(days.get(days.size() - 1));
    return articles + " · " + (first.equals(last) ? first : first + " – " + last);
  }

  private void writeLists(PageWriter writer) throws IOException {
    for (var type : ENTITY_TYPES) {
      var lists = EntityList.of(type, corpus, messages);
      for (int i = 0; i < lists.size(); i++) {
        writer.write("entities", EntityList.path(type, i), lists.get(i).heading(), lists.get(i));
      }
    }
    var articles = ArticleList.of(corpus, messages);
    for (int i = 0; i < articles.size(); i++) {
      writer.write("articles", ArticleList.path(i), messages.text("nav_articles"), articles.get(i));
    }
  }

  private void writeTimeline(PageWriter writer) throws IOException {
    var pages = TimelinePage.of(corpus, messages);
    for (int i = 0; i < pages.size(); i++) {
      writer.write("timeline", TimelinePage.path(i), messages.text("nav_timeline"), pages.get(i));
    }
  }

  private void writeViews(PageWriter writer) throws IOException {
    for (var map : Projection.values()) {
      var page = MapPage.of(map, corpus, messages);
      writer.write("map", MapPage.path(map), messages.text("nav_map"), page);
    }
    var network = NetworkPage.of(corpus, messages);
    writer.write("network", "network.html", messages.text("nav_network"), network);
  }

  private void writeSearch(PageWriter writer) throws IOException {
    var parts = SearchIndex.of(corpus);
    for (var part : parts) {
      writer.writeRaw(part.path(), part.script());
    }
    var page = SearchPage.of(corpus, parts, messages);
    writer.write("search", "search.html", messages.text("nav_search"), page);
  }

  private void writeEntities(PageWriter writer) throws IOException {
    for (var entity : corpus.entities()) {
      writer.write("entity", entity.path(), entity.name(), EntityPage.of(entity, messages));
    }
  }

  private void writeTypes(PageWriter writer) throws IOException {
    for (var type : corpus.eventsByType().entrySet()) {
      var page = TypePage.of(type.getKey(), type.getValue(), messages);
      writer.write("type", EventViews.typePath(type.getKey()), page.label(), page);
    }
  }

  /** Reads the records again, so that their texts need not all be held at once. */
  private void writeArticles(PageWriter writer) throws IOException {
    var maker = new ArticlePage.Maker(corpus, messages);
    var entries = corpus.articles().iterator();
    RecordReader.readAll(options.out(), article -> {
      var entry = entries.next();
      var page = maker.page(shown(article), entry);
      writer.write("article", entry.path(), page.heading(), page);
    });
  }
}
