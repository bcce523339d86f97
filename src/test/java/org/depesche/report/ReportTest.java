package org.depesche.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

  private static final int LARGEST_PAGE = 300_000;

  @TempDir
  static Path folder;

  private static Path out;
  private static Path site;

  @BeforeAll
  static void write() throws IOException {
    out = Runs.sample(folder.resolve("out"));
    site = report(out, folder.resolve("site"), "de", true);
  }

  private static Path report(Path out, Path site, String language, boolean withText)
      throws IOException {
    new Report(new ReportOptions(out, site, language, withText, false)).write();
    return site;
  }

  private static List<Path> files(Path site, String ending) throws IOException {
    try (var files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Document page(Path file) throws IOException {
    return Jsoup.parse(Files.readString(file, StandardCharsets.UTF_8));
  }

  @Test
  void showsEachTextToTheLetter() throws IOException {
    List<String> texts = new ArrayList<>();
    RecordReader.readAll(out, article -> texts.add(article.text().orElseThrow()));
    List<String> shown = new ArrayList<>();
    for (var file : files(site.resolve("articles"), ".html")) {
      shown.add(page(file).selectFirst("article").wholeText());
    }
    assertEquals(texts.stream().sorted().toList(), shown.stream().sorted().toList());
  }

  @Test
  void leadsNowhereInVain() throws IOException {
    assertLinksLeadSomewhere(site);
  }

  private static void assertLinksLeadSomewhere(Path site) throws IOException {
    for (var file : files(site, ".html")) {
      for (var element : page(file).select("[href], [src]")) {
        String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (!link.startsWith("data:") && !link.startsWith("#")) {
          String path = URI.create(link).getPath();
          assertTrue(Files.exists(file.resolveSibling(path)), file + ": " + link);
        }
      }
    }
  }

  @Test
  void keepsPagesSmall() throws IOException {
    for (var file : files(site, "")) {
      assertTrue(Files.isDirectory(file) || Files.size(file) < LARGEST_PAGE, file.toString());
    }
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    Path again = report(out, folder.resolve("again"), "de", true);
    assertEquals(bytes(site), bytes(again));
  }

  private static Map<String, String> bytes(Path site) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (var file : files(site, "")) {
      if (Files.isRegularFile(file)) {
        files.put(site.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  @Test
  void speaksBothLanguages() throws IOException {
    Path run = Runs.of(folder.resolve("one"), List.of(Runs.record("a", "Ein Besuch", "Besuch")));
    Path pages = report(run, folder.resolve("en"), "en", true);
    for (var file : files(pages, ".html")) {
      assertEquals("en", page(file).selectFirst("html").attr("lang"));
    }
    assertEquals("de", page(site.resolve("index.html")).selectFirst("html").attr("lang"));
    assertEquals(
        Messages.load("de").texts().keySet(), Messages.load("en").texts().keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "de, Artikel, ohne Kopien",
    "en, Articles, without copies",
  })
  void showsWhatTheLastRunChanged(String language, String articles, String groups)
      throws IOException {
    Path run = Runs.of(
        folder.resolve("changed-" + language),
        List.of(
            Runs.record("a", "Ein Besuch", "Besuch"), Runs.record("b", "Ein Besuch", "Besuch")));
    Files.writeString(run.resolve("articles.csv"), "article,group\r\na,a\r\nb,a\r\n");
    Files.writeString(run.resolve("run.json"), """
        {"folder": {"before": {"articles": 1, "groups": 1, "mentions": 2, "dates": 1, "events": 5,
         "events.CONSULT": 1, "events.ASSAULT": 4}}}
        """);
    var site = report(run, folder.resolve("changed-site-" + language), language, true);
    var rows = page(site.resolve("index.html")).select(".run tbody tr").eachText();
    assertEquals(List.of(articles + " 1 2 +1", groups + " 1 1 ±0"), rows.subList(0, 2));
    assertTrue(rows.get(5).endsWith(" 4 0 −4") && rows.get(6).endsWith(" 1 2 +1"), rows::toString);
    var copies = page(site.resolve("articles/b.html")).select("ol.articles a").eachAttr("href");
    assertEquals(List.of("../articles/a.html"), copies);
  }

  /** A copy that names somebody else and tells of something else: neither counts, both are shown. */
  @Test
  void countsCopiesOnceOnRequest() throws IOException {
    var copy = Runs.record("b", "Eine Klage", "Klage");
    ((ObjectNode) copy.at("/events/0")).put("type", "ASSAULT");
    var first = Runs.record("a", "Ein Besuch", "Besuch");
    Path run = Runs.of(
        folder.resolve("copied"), List.of(first, copy, Runs.record("c", "Ein Besuch", "Besuch")));
    Files.writeString(run.resolve("articles.csv"), "article,group\r\na,a\r\nb,a\r\nc,c\r\n");
    Files.writeString(run.resolve("run.json"), """
        {"status": {"analysed": 3}, "per_article": {"events": 9}, "before": {"events": 9},
         "unique": {"per_article": {"events": 4}, "before": {"events": 2}},
         "folder": {"before": {"articles": 3, "events": 9, "events.ASSAULT": 9},
          "unique": {"before": {"articles": 1, "mentions": 2, "dates": 2, "events": 2,
           "events.CONSULT": 3}}}}
        """);
    Path pages = folder.resolve("copied-site");
    new Report(new ReportOptions(run, pages, "de", true, true)).write();

    var start = page(pages.resolve("index.html"));
    assertEquals(
        List.of(
            "2 Artikel",
            "1 Kopien, nicht mitgezählt",
            "2 Sätze",
            "2 Nennungen",
            "1 Namen",
            "2 Zeitangaben",
            "2 Ereignisse"),
        start.select(".figures li").eachText());
    var changes = start.select(".run tbody tr").eachText();
    assertEquals("Artikel 1 2 +1", changes.get(0));
    assertTrue(changes.get(4).endsWith(" 3 2 −1"), changes::toString);
    assertTrue(changes.contains("Ereignisse 2,00 4,00 +100,00 %"), changes::toString);
    assertTrue(start.select(".mast-facts").text().contains("2 Artikel ohne Kopien"));
    assertEquals(
        "2 Nennungen",
        page(files(pages.resolve("entities"), ".html").get(0))
            .select(".figures li")
            .get(1)
            .text());
    assertEquals(1, files(pages.resolve("entities"), ".html").size());
    assertEquals(1, files(pages.resolve("types"), ".html").size());
    assertEquals(2, page(pages.resolve("timeline.html")).select(".event").size());
    assertFalse(
        bytes(pages.resolve("assets")).values().stream().anyMatch(s -> s.contains("Klage")));

    assertEquals(
        "Fast gleich wie Ein Besuch · zählt in diesem Bericht nicht mit",
        page(pages.resolve("articles/b.html")).select(".copy-of").text());
    var listed = page(pages.resolve("articles.html")).select("ol.articles li");
    assertEquals(1, listed.select(".copy").size());
    assertTrue(listed.get(1).text().startsWith("Eine Klage Kopie"));
    assertLinksLeadSomewhere(pages);
  }

  /** One of two articles names an author that the other tells of; an agency is a source in both. */
  @Test
  void ranksThoseWhoAreToldOfBeforeSources() throws IOException {
    List<ObjectNode> records = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      var record = Runs.record("a" + i, i < 2 ? "Meier" : "Quelle", i < 2 ? "Meier" : "Quelle");
      ((ObjectNode) record.at("/sections/0")).put("kind", i == 0 ? "body" : "byline");
      records.add(record);
    }
    Path run = Runs.of(folder.resolve("sources"), records);
    Path pages = report(run, folder.resolve("sources-site"), "de", true);
    var top = page(pages.resolve("index.html")).select("ol.bars").get(0);
    assertEquals(List.of("Meier 1"), top.select("li").eachText());
    assertEquals(
        List.of("Meier Meier 1 2 2", "Quelle nur als Quelle 0 2 2"),
        page(pages.resolve("list-per.html")).select("tbody tr").eachText());
    List<String> figures = new ArrayList<>();
    for (var file : files(pages.resolve("entities"), ".html")) {
      figures.add(page(file).select(".figures li").get(1).text());
    }
    assertEquals(List.of("1 davon nur als Quelle", "2 davon nur als Quelle"), figures);
  }

  @Test
  void leavesTheTextsAwayOnRequest() throws IOException {
    Path pages = report(out, folder.resolve("no-text"), "de", false);
    String sentence = "Mehr als 130 Menschen";
    assertTrue(bytes(site).values().stream().anyMatch(html -> html.contains(sentence)));
    assertFalse(bytes(pages).values().stream().anyMatch(html -> html.contains(sentence)));
    for (var file : files(pages.resolve("articles"), ".html")) {
      assertTrue(page(file).select("article").isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'};alert(1);//",
        "שלום \u202E abc",
        "👩‍👩‍👧 e\u0301",
        "../../etc",
        "{{t.nav_start}}",
        "&lt;b&gt;"
      })
  void survivesHostileArticles(String word) throws IOException {
    Path run = Files.createTempDirectory(folder, "hostile");
    Runs.of(run, List.of(Runs.record("böse/" + word, "Da war " + word + "\r\n\n und mehr.", word)));
    Path pages = report(run, run.resolve("site"), "de", true);
    for (var file : files(pages, ".html")) {
      var page = page(file);
      assertTrue(page.select("script:not([src]), img").isEmpty());
      assertTrue(page.select("[onerror]").isEmpty());
    }
    var article = page(files(pages.resolve("articles"), ".html").get(0));
    assertEquals(
        "Da war " + word + "\r\n\n und mehr.", article.selectFirst("article").wholeText());
    assertEquals(word, article.selectFirst("article a.name").wholeText());
    String entity = article.selectFirst("article a.name").attr("href");
    Path target =
        pages.resolve("articles").resolve(URLDecoder.decode(entity, StandardCharsets.UTF_8));
    assertEquals(word, page(target).selectFirst("h1").wholeText());
  }

  @Test
  void replacesNothingButReports() throws IOException {
    Path home = Files.createDirectory(folder.resolve("home"));
    Files.writeString(home.resolve("letter.txt"), "Liebe Oma", StandardCharsets.UTF_8);
    assertThrows(FileAlreadyExistsException.class, () -> report(out, home, "de", true));
    assertTrue(Files.exists(home.resolve("letter.txt")));
  }

  @Test
  void leavesNothingHalfDone() throws IOException {
    Path broken = Runs.of(folder.resolve("broken"), List.of());
    Files.writeString(broken.resolve("articles.jsonl"), "{\"id\": ", StandardCharsets.UTF_8);
    Path target = folder.resolve("never");
    assertThrows(IOException.class, () -> report(broken, target, "de", true));
    assertTrue(files(folder, ".new").isEmpty());
    assertFalse(Files.exists(target));
    assertThrows(NoSuchFileException.class, () -> report(folder.resolve("x"), target, "de", true));
  }

  @Test
  void showsAnEmptyRun() throws IOException {
    Path empty = Runs.of(folder.resolve("empty"), List.of());
    assertTrue(
        Files.exists(report(empty, folder.resolve("bare"), "en", true).resolve("index.html")));
  }
}
