package org.depesche.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<h1>Zug entgleist</h1><p>In <b>Graz</b> ist ein Zug entgleist.</p>#Zug entgleist||In Graz ist ein Zug entgleist.",
        "<html><head><title>x</title><style>p {}</style></head><body><p>Ja.<script>a()</script></p></body></html>#Ja.",
        "<ul><li>Eins<li>Zwei</ul>#Eins||Zwei",
        "<p>Wien<br>Graz &amp; Linz</p>#Wien|Graz & Linz",
        "<nav><a>Politik</a></nav><p>Ja.<button>Teilen</button></p><p hidden>Nein</p>#Ja.",
        "<article><p>Ja.</p><footer>(dpa)</footer></article><aside>Nein</aside>#Ja.||(dpa)",
        "<p>Ja.</p><aside>Kasten</aside>#Ja.||Kasten",
        "Kein Satzzeichen <p>und  viele   Blanks#Kein Satzzeichen||und viele Blanks"
      })
  void readsWhatAReaderSees(String html, String text) {
    assertEquals(text.replace('|', '\n'), HtmlText.of(html));
  }
}
