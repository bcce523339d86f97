package org.depesche.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The site in a real browser, opened from the file system; skipped where no Chromium is installed. */
class BrowserTest {

  private static final String HOSTILE =
      "<script>alert(1)</script> \"'>& 😀 e\u0301 שלום\r\n\tzwei\rdrei </article> {{t.all}}";

  /** Returns texts whose contrast with what lies behind them is below what WCAG AA asks for. */
  private static final String FAINT = """
      (() => {
        const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
        const light = (c) => {
          const part = c.slice(0, 3).map((v) => v / 255)
            .map((v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
          return 0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2];
        };
        const behind = (node) => {
          for (let at = node; at; at = at.parentElement) {
            const colour = rgb(getComputedStyle(at).backgroundColor);
            if (colour.length === 3 || colour[3] > 0) { return colour; }
          }
          return [255, 255, 255];
        };
        const faint = [];
        for (const node of document.querySelectorAll('main *, header *, footer *')) {
          const own = Array.from(node.childNodes).some((n) => n.nodeType === 3 && n.data.trim());
          if (!own || node.closest('svg') || !node.getClientRects().length) { continue; }
          const style = getComputedStyle(node);
          const [a, b] = [light(rgb(style.color)), light(behind(node))].sort((x, y) => y - x);
          const wanted = parseFloat(style.fontSize) >= 24 ? 3 : 4.5;
          if ((a + 0.05) / (b + 0.05) < wanted) {
            faint.push(node.tagName + '.' + node.className + ': ' + node.textContent.slice(0, 30));
          }
        }
        return faint;
      })()""";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  static Path folder;

  private static Path site;
  private static Browser browser;
  private static final List<ArticleRecord> ARTICLES = new ArrayList<>();

  @BeforeAll
  static void start() throws IOException {
    var program = Browser.installed();
    assumeTrue(program.isPresent(), "no Chromium is installed");
    Path out = Runs.sample(folder.resolve("out"));
    RecordReader.readAll(out, ARTICLES::add);
    site = folder.resolve("site");
    new Report(new ReportOptions(out, site, "de", true, false)).write();
    browser = Browser.start(program.get(), Files.createTempDirectory("chromium"));
    browser.resize(1280, 900);
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void complainsOfNothing() {
    assertEquals(List.of(), browser.errors());
  }

  private static List<Path> onePageOfEachKind() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (var kind : List.of("", "articles", "entities", "types")) {
      try (var files = Files.list(site.resolve(kind))) {
        files
            .filter(file -> file.toString().endsWith(".html"))
            .sorted()
            .limit(kind.isEmpty() ? Integer.MAX_VALUE : 2)
            .forEach(pages::add);
      }
    }
    return pages;
  }

  private static Path page(ArticleRecord article) {
    return site.resolve("articles").resolve(Slug.of(article.id()) + ".html");
  }

  @Test
  void showsEachTextToTheLetterWithMarksOnTheRightWords() throws IOException {
    for (var article : ARTICLES) {
      browser.open(page(article), "");
      String shown =
          browser.evaluate("document.getElementById('text').textContent").asText();
      assertEquals(article.text().orElseThrow(), shown);
      var names = browser.evaluate(
          "Array.from(document.querySelectorAll('#text .name'), (n) => n.textContent)");
      List<String> wanted = article.mentions().stream()
          .sorted(Comparator.comparingInt(ArticleRecord.Mention::start))
          .map(ArticleRecord.Mention::text)
          .toList();
      assertEquals(
          String.join("", wanted), String.join("", Runs.JSON.convertValue(names, String[].class)));
    }
  }

  @Test
  void lightsUpTheWordsOfAnEvent() throws IOException {
    var article =
        ARTICLES.stream().filter(a -> a.id().startsWith("003")).findFirst().orElseThrow();
    var text = new CodePointText(article.text().orElseThrow());
    browser.open(page(article), "");
    for (var event : article.events()) {
      browser.evaluate("document.querySelector('[data-event=" + event.id() + "]').click()");
      StringBuilder words = new StringBuilder();
      event.trigger().parts().forEach(part -> words.append(text.slice(part)));
      assertEquals(words.toString(), lit("trigger"));
      for (var role : event.roles().toList()) {
        var places = role.fillers().stream().map(text::slice).toList();
        assertEquals(String.join("", places), lit(role.name()), event.toString());
      }
    }
  }

  private static String lit(String role) throws IOException {
    return browser
        .evaluate("Array.from(document.querySelectorAll('#text [data-lit=" + role
            + "]'), (n) => n.textContent).join('')")
        .asText();
  }

  @Test
  void findsArticles() throws IOException {
    browser.open(site.resolve("search.html"), "?person=angela%20merkel&place=Minsk");
    assertEquals(number(a -> names(a, "Angela Merkel") && names(a, "Minsk")), found());
    assertEquals(ARTICLES.size(), found("{}"));
    assertEquals(number(a -> names(a, "Angela Merkel")), found("{person: 'Angela Merkel'}"));
    assertEquals(
        number(a -> a.day().compareTo("2014-12-31") <= 0 && tells(a, "COMPETE")),
        found("{type: 'COMPETE', to: '2014-12-31'}"));
    assertEquals(
        number(a -> a.day().startsWith("2020") || a.day().startsWith("2021")),
        found("{from: '2020-01-01', to: '2021-12-31'}"));
    assertEquals(1, found("{q: 'nach der FLUT'}"));
    assertEquals(0, found("{person: 'Niemand'}"));
  }

  private static long number(Predicate<ArticleRecord> condition) {
    long number = ARTICLES.stream().filter(condition).count();
    assertTrue(number > 0);
    return number;
  }

  private static boolean names(ArticleRecord article, String name) {
    return article.entities().stream().anyMatch(entity -> entity.name().equals(name));
  }

  private static boolean tells(ArticleRecord article, String type) {
    return article.events().stream().anyMatch(event -> event.type().equals(type));
  }

  /** Fills the form in anew and returns how much is found. */
  private static int found(String fields) throws IOException {
    browser.evaluate("(() => { const f = document.getElementById('search'); f.reset();"
        + "for (const [k, v] of Object.entries(" + fields + ")) { f.elements[k].value = v; }"
        + "f.dispatchEvent(new Event('input', {bubbles: true}));"
        + "return new Promise((done) => setTimeout(done, 300)); })()");
    return found();
  }

  private static int found() throws IOException {
    return browser.evaluate("document.querySelectorAll('#results li').length").asInt();
  }

  @Test
  void findsEventsOfWhichAllConditionsHold() throws IOException {
    browser.open(site.resolve("search.html"), "?view=events&person=Angela%20Merkel");
    long wanted = ARTICLES.stream()
        .flatMap(article -> article.events().stream()
            .filter(event -> event
                .roles()
                .flatMap(role -> role.fillers().stream())
                .flatMap(filler -> filler.entity().flatMap(article::entity).stream())
                .anyMatch(entity -> entity.name().equals("Angela Merkel"))))
        .count();
    assertEquals(wanted, found());
    int chosen = found("{view: 'events', person: 'Angela Merkel', type: 'CONSULT'}");
    assertTrue(chosen > 0 && chosen < wanted);
    assertTrue(browser.evaluate("location.search").asText().contains("type=CONSULT"));
  }

  @Test
  void canBeReadInLightAndDarkAndOnAPhone() throws IOException {
    String colour = "getComputedStyle(document.documentElement).backgroundColor";
    for (var page : onePageOfEachKind()) {
      browser.open(page, "");
      assertEquals("[]", browser.evaluate(FAINT).toString(), page.toString());
      String light = browser.evaluate(colour).asText();
      browser.prefer("dark");
      assertEquals("[]", browser.evaluate(FAINT).toString(), page.toString());
      assertNotEquals(light, browser.evaluate(colour).asText());
      browser.prefer("light");
      browser.resize(360, 740);
      int width = browser.evaluate("document.documentElement.scrollWidth").asInt();
      assertTrue(width <= 360, page + " is " + width + " wide");
      browser.resize(1280, 900);
    }
    browser.evaluate("document.querySelector('h1').style.color = '#eee'");
    assertNotEquals("[]", browser.evaluate(FAINT).toString());
  }

  @Test
  void hidesEventsOfTheTimeline() throws IOException {
    browser.open(site.resolve("timeline.html"), "");
    String shown = "document.querySelectorAll('.event:not([hidden])').length";
    int all = browser.evaluate(shown).asInt();
    browser.evaluate("document.querySelector('[data-hide=conflict]').click()");
    int rest = browser.evaluate(shown).asInt();
    int conflict =
        browser.evaluate("document.querySelectorAll('.event.conflict').length").asInt();
    assertTrue(conflict > 0);
    assertEquals(all - conflict, rest);
  }

  @Test
  void showsHostileArticlesAsText() throws IOException {
    Path run = folder.resolve("hostile");
    Path pages = run.resolve("site");
    String word = "<script>alert(1)</script>";
    Runs.of(run, List.of(Runs.record("a", HOSTILE, word)));
    new Report(new ReportOptions(run, pages, "en", true, false)).write();
    browser.open(pages.resolve("articles/a.html"), "#v1");
    assertEquals(
        HOSTILE, browser.evaluate("document.getElementById('text').textContent").asText());
    assertEquals(word, lit("trigger"));
    browser.open(pages.resolve("search.html"), "");
    assertTrue(browser
        .evaluate("document.getElementById('results').textContent")
        .asText()
        .contains(word));
    browser.open(pages.resolve("index.html"), "");
    assertEquals(
        0, browser.evaluate("document.querySelectorAll('script').length").asInt());
  }
}
