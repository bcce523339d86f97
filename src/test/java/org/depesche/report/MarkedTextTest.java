package org.depesche.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTest {

  private static final List<String> PIECES = List.of(
      "Köln",
      " ",
      "\n",
      "\r\n",
      "\r",
      "\t",
      "<script>alert('x')</script>",
      "&amp;",
      "&",
      "\"",
      "'",
      "😀",
      "👩‍👩‍👧",
      "e\u0301",
      "שלום",
      "\u202E",
      "\u2028",
      "]]>",
      "<!--",
      "</article>",
      "x".repeat(500));

  private static Mark mark(int id, int start, int end, String element) {
    return new Mark(
        start, end, id % 5, element, new TreeMap<>(Map.of("data-id", "" + id, "href", "#<\"'&")));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 3, 5, 9, '<i>Ein</i> V<b>olks</b>fest'",
    "0, 9, 4, 8, '<i>Ein <b>Volk</b>s</i>fest'",
    "0, 6, 4, 9, '<i>Ein <b>Vo</b></i><b>lks</b>fest'",
    "0, 3, 0, 3, '<i><b>Ein</b></i> Volksfest'",
    "5, 5, 20, 30, 'Ein Volksfest'",
  })
  void splitsMarksThatCross(int start1, int end1, int start2, int end2, String html) {
    var marks = List.of(
        new Mark(start1, end1, 0, "i", new TreeMap<>()),
        new Mark(start2, end2, 1, "b", new TreeMap<>()));
    assertEquals(html, MarkedText.html(new CodePointText("Ein Volksfest"), marks));
  }

  @Test
  void nestsNoLinkInALink() {
    var marks = List.of(mark(0, 0, 8, "a"), mark(1, 0, 3, "a"));
    var links = Jsoup.parse(MarkedText.html(new CodePointText("Bad Ems an der Lahn"), marks))
        .select("a");
    assertEquals("Bad Ems ", links.first().wholeText());
    assertEquals(1, links.size());
  }

  @Test
  void keepsAnyTextToTheLetterAndCoversEachMark() {
    var random = new Random(17);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      var words = new CodePointText(text.toString());
      List<Mark> marks = new ArrayList<>();
      for (int id = random.nextInt(12); id > 0; id--) {
        int start = random.nextInt(words.length() + 2) - 1;
        marks.add(mark(id, start, start + random.nextInt(12), random.nextBoolean() ? "a" : "span"));
      }
      check(words, marks);
    }
  }

  private static void check(CodePointText text, List<Mark> marks) {
    Element article = Jsoup.parse("<article>" + MarkedText.html(text, marks) + "</article>")
        .selectFirst("article");
    assertEquals(text.slice(0, text.length()), article.wholeText());
    for (var mark : marks) {
      StringBuilder covered = new StringBuilder();
      article
          .select("[data-id=" + mark.attributes().get("data-id") + "]")
          .forEach(element -> covered.append(element.wholeText()));
      assertEquals(text.slice(mark.start(), mark.end()), covered.toString());
    }
  }
}
