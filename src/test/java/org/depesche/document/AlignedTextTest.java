package org.depesche.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlignedTextTest {

  @ParameterizedTest
  @CsvSource({
    "'Mu\u0308nchen', München",
    "'Bun\u00ADdes\u200Btag', Bundestag",
    "'20\u00A0Uhr', 20 Uhr",
    "'z.\u202FB.', z. B.",
    "'\uFB01ndet', findet",
    "'Wachs\u017Ftube', Wachsstube",
    "'Maier &amp; S&ouml;hne', Maier & Söhne",
    "'&#8222;Ja&#x201c;', „Ja“",
    "'A&amp;nbsp;B', A B",
    "'AT&T; H&M', AT&T; H&M",
    "'&unbekannt; &#0; &#xD800;', &unbekannt; &#0; &#xD800;",
    "'GrÃ¼ÃŸe aus KÃ¶ln', Grüße aus Köln",
    "'ÃƒÂ¤hnlich', ähnlich",
    "'â€žJaâ€œ, sagt er â€“ nein', '„Ja“, sagt er – nein'",
    "'FÃ¼hrung Â»heuteÂ«', Führung »heute«",
    "'\u0084Ja\u0093', „Ja“",
    "'KovaÄ\u008D', Kovač",
    "'US\u2011Präsident', US-Präsident",
  })
  void normalises(String original, String view) {
    assertEquals(view, AlignedText.of(original).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Note „Ä“ gibt es nicht, ‚Ä‘ auch nicht.",
        "SÃO PAULO und JOÃO, Åland, Äther…",
        "Ein Preis von 3 € – „so nicht“, sagt Çelik.",
        "\tEingerückt\nund 😀 weiter",
        ""
      })
  void leavesSoundTextAlone(String text) {
    AlignedText aligned = AlignedText.of(text);
    assertEquals(text, aligned.text());
    assertEquals(new Span(0, text.length()), aligned.toOriginal(new Span(0, text.length())));
  }

  @Test
  void joinsLineEndsOfAllKinds() {
    assertEquals("a\nb\nc\nd\ne", AlignedText.of("a\r\nb\rc\fd\u2028e").text());
  }

  @Test
  void alignsBothWays() {
    AlignedText aligned = AlignedText.of("\uFEFFDer Bun\u00ADdes\u00ADtag &amp; Ko\u0308ln");
    assertEquals("Der Bundestag & Köln", aligned.text());
    Span word = new Span(4, 13);
    assertEquals("Bun\u00ADdes\u00ADtag", aligned.toOriginal(word).of(aligned.original()));
    assertEquals(word, aligned.toView(aligned.toOriginal(word)));
    assertEquals("&amp;", aligned.toOriginal(new Span(14, 15)).of(aligned.original()));
    assertEquals("Ko\u0308ln", aligned.toOriginal(new Span(16, 20)).of(aligned.original()));
    assertEquals(new Span(16, 20), aligned.toView(new Span(23, 28)));
    assertEquals(new Span(0, 0), aligned.toView(new Span(0, 1)));
    assertFalse(aligned.isIdentity());
    assertTrue(AlignedText.of("Köln").isIdentity());
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
  void repairsEveryGermanLetterAndSign(String charset) {
    String text = "äöüÄÖÜßéèáàç„“‚‘’»«›‹–—…€§°";
    String damaged = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
    assertEquals(text, AlignedText.of(damaged).text());
  }

  @Test
  void survivesAnyText() {
    String alphabet = "aÄöß&;#x1Ã¤â€ž\u00AD\u0308\u200B\r\n\f\u00A0\uFB01\uD83D\uDE00\u0000 ";
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      check(AlignedText.of(text.toString()));
    }
    check(AlignedText.of("a\u0308".repeat(10_000)));
    check(AlignedText.of("\uFB03".repeat(10_000)));
  }

  private static void check(AlignedText aligned) {
    int length = aligned.text().length();
    int previous = 0;
    for (int i = 0; i < length; i++) {
      Span original = aligned.toOriginal(new Span(i, i + 1));
      assertTrue(
          original.start() >= previous && original.end() <= aligned.original().length());
      assertFalse(original.isEmpty());
      assertTrue(aligned.toView(original).contains(new Span(i, i + 1)));
      previous = original.start();
    }
    assertEquals(
        length, aligned.toView(new Span(0, aligned.original().length())).end());
  }
}
