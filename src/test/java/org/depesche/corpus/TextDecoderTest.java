package org.depesche.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.depesche.document.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String PLAIN =
      "Die Bürger größerer Städte müssen länger warten. Über die Öffnung der Bäder "
          + "entscheidet der Landtag von Baden-Württemberg am Donnerstag.\n";
  private static final String TYPOGRAPHIC =
      "„Wir prüfen das“, sagte sie – für 20 € … Später schloß er.\n";

  private final TextDecoder decoder = new TextDecoder();

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "IBM850", "x-MacRoman", "UTF-16LE", "UTF-16BE"})
  void recognisesTheCharsetOfPlainText(String charset) throws UnreadableArticleException {
    var decoded = decoder.decode(PLAIN.getBytes(Charset.forName(charset)));
    assertEquals(new DecodedText(PLAIN, charset, List.of()), decoded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "x-MacRoman", "UTF-16LE", "UTF-16BE"})
  void recognisesTheCharsetOfTypographicText(String charset) throws UnreadableArticleException {
    var decoded = decoder.decode(TYPOGRAPHIC.getBytes(Charset.forName(charset)));
    assertEquals(new DecodedText(TYPOGRAPHIC, charset, List.of()), decoded);
  }

  @Test
  void recognisesLatin9ByItsEuroSign() throws UnreadableArticleException {
    String text = "Für 20 € gibt es die Jahreskarte.";
    var decoded = decoder.decode(text.getBytes(Charset.forName("ISO-8859-15")));
    assertEquals(text, decoded.text());
    assertEquals("ISO-8859-15", decoded.charset());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void takesOffTheByteOrderMark(String charset) throws UnreadableArticleException {
    var decoded = decoder.decode(("\uFEFF" + PLAIN).getBytes(Charset.forName(charset)));
    assertEquals(new DecodedText(PLAIN, charset, List.of()), decoded);
  }

  @Test
  void fallsBackToADetectorForOtherScripts() throws UnreadableArticleException {
    String text =
        "Президент прибыл во Владивосток с официальным визитом и встретился с журналистами.";
    var decoded = decoder.decode(text.getBytes(Charset.forName("windows-1251")));
    assertEquals(text, decoded.text());
    assertEquals("DECODING-GUESSED", decoded.warnings().get(0).code());
  }

  @Test
  void keepsUtf8WithAFewBrokenCharacters() throws UnreadableArticleException {
    byte[] bytes = PLAIN.getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 3] = (byte) 0xC3;
    var decoded = decoder.decode(bytes);
    assertEquals("UTF-8", decoded.charset());
    assertEquals("DECODING-REPLACED", decoded.warnings().get(0).code());
  }

  @Test
  void leavesTheTextUntouched() throws UnreadableArticleException {
    String text = "A\u0308rzte\r\nfor\u00ADdern\u00A0mehr &amp; Geld\r\f\u200B";
    assertEquals(text, decoder.decode(text.getBytes(StandardCharsets.UTF_8)).text());
  }

  @Test
  void warnsOfTextThatWasMisreadBefore() throws UnreadableArticleException {
    String misread = new String(
        "Ärzte für Köln".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    var decoded = decoder.decode(misread.getBytes(StandardCharsets.UTF_8));
    assertEquals(misread, decoded.text());
    assertEquals("DECODING-MOJIBAKE", decoded.warnings().get(0).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\r\n", "\uFEFF", "\uFEFF\n", "\u00A0"})
  void refusesEmptyFiles(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var refusal = assertThrows(UnreadableArticleException.class, () -> decoder.decode(bytes));
    assertEquals("INPUT-EMPTY", refusal.code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.4 abc",
        "PK\u0003\u0004abc",
        "\u00FF\u00D8\u00FF\u00E0abc",
        "abc\u0000\u0001\u0002def"
      })
  void refusesBinaryFiles(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    var refusal = assertThrows(UnreadableArticleException.class, () -> decoder.decode(bytes));
    assertEquals("INPUT-BINARY", refusal.code());
  }

  @Test
  void refusesRandomBytesAndNeverFailsOtherwise() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = new byte[1 + random.nextInt(4000)];
      random.nextBytes(bytes);
      assertTrue(isRefused(bytes) || bytes.length < 200, () -> Arrays.toString(bytes));
    }
  }

  @Test
  void warnsOfStrayControlCharacters() throws UnreadableArticleException {
    var decoded = decoder.decode((PLAIN + "\u0000" + PLAIN).getBytes(StandardCharsets.UTF_8));
    assertEquals(
        "DECODING-CONTROL",
        decoded.warnings().stream().map(Warning::code).findFirst().orElseThrow());
  }

  private boolean isRefused(byte[] bytes) {
    try {
      decoder.decode(bytes);
      return false;
    } catch (UnreadableArticleException refusal) {
      return true;
    }
  }
}
