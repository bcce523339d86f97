package org.depesche.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.depesche.document.Article;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.SentenceSpans;
import org.depesche.document.Span;
import org.depesche.document.TokenSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSegmenterTest {

  private final Segmenter segmenter = SegmentationModels.load().segmenter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '§',
      value = {
        "Der US-Präsident traf Kim Jong-un.#Der US-Präsident traf Kim Jong-un .",
        "Am 26. und 27. April kam er.#Am 26. und 27. April kam er .",
        "„Ja“, sagte sie. Er ging.#„ Ja “ , sagte sie . | Er ging .",
        "Um 20.30 Uhr stand es 2:1, sagte Dr. Huber.#Um 20.30 Uhr stand es 2:1 , sagte Dr. Huber .",
        "Er kam.Sie ging.#Er kam . | Sie ging .",
        "Laut n-tv.de kostet es 1.234,56 Euro, z.B. im Mai.#Laut n-tv.de kostet es 1.234,56 Euro , z.B. im Mai .",
        "So geht's nicht…#So geht 's nicht …",
        "Der Aussch. Berlin tagte gestern.#Der Aussch. Berlin tagte gestern .",
        "Er kam um elf. Wien schlief.#Er kam um elf . | Wien schlief .",
      })
  void segments(String text, String expected) {
    assertEquals(expected, show(text));
  }

  @Test
  void neverCrossesASectionBorder() {
    Section first = new Section(SectionKind.HEADLINE, new Span(0, 9));
    Section second = new Section(SectionKind.BODY, new Span(9, 18));
    var sentences = segmenter.segment(TestArticles.of("Neue Wege führen hin", first, second));
    assertEquals(List.of(0, 1), sentences.stream().map(SentenceSpans::section).toList());
    assertEquals(new Span(10, 18), sentences.get(1).span());
  }

  @Test
  void endsASentenceAtABlankLineAndAtALineEnd() {
    assertEquals("Eine Überschrift | Ein Satz .", show("Eine Überschrift\n\nEin Satz."));
    assertEquals("Eine Überschrift | Ein Satz .", show("Eine Überschrift\r\nEin Satz."));
    assertEquals("Ein Satz geht weiter .", show("Ein Satz\ngeht weiter."));
  }

  @Test
  void givesSpansOfTheOriginalAndNormalForms() {
    String text = "Der Bun\u00ADdes\u00ADtag in Ko\u0308ln &amp; z.\u00A0B. Wien.";
    var tokens = segmenter.segment(TestArticles.body(text)).get(0).tokens();
    assertEquals("Bundestag", tokens.get(1).form());
    assertEquals("Bun\u00ADdes\u00ADtag", tokens.get(1).span().of(text));
    assertEquals("Köln", tokens.get(3).form());
    assertEquals("&amp;", tokens.get(4).span().of(text));
  }

  @Test
  void survivesAnyText() {
    String alphabet =
        "aAäÖß09.,:;!?…„“\"'’()[]-–—/&@#%€°+*|=<>_ \n\r\t\u00AD\u0308\u00A0\uD83D\uDE00\uD83D\uDE00z.B. 1. Der";
    Random random = new Random(11);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(80); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      check(text.toString());
    }
    check("ä".repeat(10_000));
    check(".".repeat(10_000));
    check("(".repeat(10_000) + ")".repeat(10_000));
    check("a.".repeat(5_000) + "'s’".repeat(3_000));
    check("");
  }

  private void check(String text) {
    Article article = TestArticles.body(text);
    BitSet covered = new BitSet();
    int previous = 0;
    for (SentenceSpans sentence : segmenter.segment(article)) {
      assertFalse(sentence.tokens().isEmpty());
      for (TokenSpan token : sentence.tokens()) {
        assertTrue(token.span().start() >= previous, text);
        assertTrue(sentence.span().contains(token.span()), text);
        covered.set(token.span().start(), token.span().end());
        previous = token.span().end();
      }
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      assertTrue(
          covered.get(i) || Character.isWhitespace(c) || c == '\u00AD' || c == '\u00A0', text);
    }
  }

  private String show(String text) {
    return TestArticles.show(segmenter.segment(TestArticles.body(text)));
  }
}
