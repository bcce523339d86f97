package org.depesche.zoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import org.depesche.document.Credit;
import org.depesche.document.Layout;
import org.depesche.document.Section;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleZonerTest {
  private static final String BODY = "Der Gemeinderat von Linz hat am Donnerstag den Haushalt "
      + "beschlossen. Die Opposition stimmte geschlossen dagegen, weil die Gebühren steigen.";

  private final ArticleZoner zoner = new ArticleZoner(ZoningRules.load());

  private Layout zone(String text) {
    return zoner.zone(new SourceFile(
        "a.txt",
        "a",
        OptionalLong.empty(),
        "",
        0,
        StandardCharsets.UTF_8.name(),
        text,
        Sidecar.none(),
        List.of()));
  }

  private String kinds(String text) {
    return zone(text).sections().stream()
        .map(section -> section.kind() + ":" + section.span().of(text))
        .collect(Collectors.joining("|"));
  }

  @Test
  void tellsHeadlineLeadAndBody() {
    String text = "Linz beschließt sein Budget\r\n\r\n" + BODY + "\r\n\r\n" + BODY;
    assertEquals(
        "HEADLINE:Linz beschließt sein Budget|LEAD:" + BODY + "|BODY:" + BODY, kinds(text));
    assertEquals("Linz beschließt sein Budget", zone(text).title().orElseThrow().of(text));
  }

  @Test
  void takesNoStampForTheHeadline() {
    String text =
        "Haushalt: Linz beschließt Gebühren\n18.12.2015 | 05:36 Uhr 2015-12-18T05:36:29+01:00\n"
            + "Linz.   " + BODY + "\n" + BODY;
    assertEquals(
        "HEADLINE:Haushalt: Linz beschließt Gebühren"
            + "|DATELINE:18.12.2015 | 05:36 Uhr 2015-12-18T05:36:29+01:00"
            + "|DATELINE:Linz.|LEAD:" + BODY + "|BODY:" + BODY,
        kinds(text));
  }

  @Test
  void looksForTheHeadlineBehindTheAbridgedText() {
    String abridged = BODY.substring(0, 90) + " ...";
    String text = abridged + "\nLinz beschließt Gebühren\n" + BODY + "\n" + BODY;
    assertEquals(
        "TEASER:" + abridged + "|HEADLINE:Linz beschließt Gebühren|LEAD:" + BODY + "|BODY:" + BODY,
        kinds(text));
  }

  @Test
  void takesNoSentenceBehindADateLineForTheHeadline() {
    String text = "Twittern\nLinz (dpa) - Der Gemeinderat hat den Haushalt beschlossen.\n" + BODY;
    assertTrue(zone(text).title().isEmpty(), kinds(text));
  }

  @Test
  void cutsTheCreditOffARepeatedCaption() {
    String text =
        "Linz beschließt sein Budget\n\nDas Rathaus in Linz\nDas Rathaus in Linzimago/ZUMA Press\n\n"
            + BODY + "\n\n" + BODY;
    assertTrue(
        kinds(text)
            .contains(
                "CAPTION:Das Rathaus in Linz|CAPTION:Das Rathaus in Linz|CREDIT:imago/ZUMA Press|LEAD"),
        kinds(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(APA/AFP); APA, AFP",
        "Quelle: n-tv.de, mba/dpa; dpa",
        "(sda/reuters); Keystone-SDA, Reuters",
        "kle/ust (dpa, rtr, afp); dpa, Reuters, AFP",
        "Mit Material von KNA und epd; KNA, epd"
      })
  void listsTheAgenciesOfACredit(String credit, String names) {
    var found = zone("Linz beschließt sein Budget\n\n" + BODY + "\n\n" + BODY + "\n\n" + credit);
    assertEquals(
        names, found.agencies().stream().map(Credit::name).collect(Collectors.joining(", ")));
  }

  @Test
  void doesNotListAnAgencyThatTheTextQuotes() {
    String text =
        "Linz beschließt sein Budget\n\n" + BODY + "\n\nDas meldete die Agentur KCNA am Abend. "
            + "Auch TASS berichtete, der Minister habe Interfax ein Interview gegeben.";
    assertEquals(List.of(), zone(text).agencies());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Von Jens Wolter, ARD-Studio Prag; Jens Wolter", "von Bettina Grabner; Bettina Grabner",
        "Von Anna Huber und Karl-Heinz Maier; Anna Huber, Karl-Heinz Maier",
            "Reto Ammann, Bern; Reto Ammann"
      })
  void listsTheAuthorsOfAByline(String byline, String names) {
    var found = zone("Linz beschließt sein Budget\n\n" + byline + "\n\n" + BODY + "\n\n" + BODY);
    assertEquals(
        names, found.authors().stream().map(Credit::name).collect(Collectors.joining(", ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n \r\n\t",
        "x",
        "(",
        "\uD800",
        "e\u0301\u200B",
        "Titel\n",
        "\u0000",
        "Mehr zum Thema\n"
      })
  void zonesDegenerateTexts(String text) {
    checkTiling(text);
  }

  @Test
  void tilesRandomTexts() {
    Random random = new Random(11);
    String[] pieces = {
      "\n",
      "\n\n",
      "\r\n",
      " ",
      "(APA)",
      "Foto: dpa",
      "Von Anna Huber",
      "Mehr zum Thema",
      "ä",
      "ß.",
      "\uD83D\uDE00",
      "\uDC00",
      "a\u0308",
      "\r",
      "\f",
      "Drucken",
      BODY,
      "Wien (APA) – ",
      "© imago/",
      "26.04.2019, 14:30 Uhr",
      "(",
      ")",
      "x".repeat(10_000),
      "Aa ".repeat(500),
      "A/".repeat(300),
      "\u00A0",
      "\u200B",
      "„",
      "“",
      "Stand: "
    };
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(25); n >= 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      checkTiling(text.toString());
    }
  }

  private void checkTiling(String text) {
    Layout layout = zone(text);
    boolean[] covered = new boolean[text.length()];
    for (Section section : layout.sections()) {
      for (int i = section.span().start(); i < section.span().end(); i++) {
        covered[i] = true;
      }
    }
    for (int i = 0; i < text.length(); i++) {
      assertTrue(covered[i] || Line.isBlank(text.charAt(i)), text);
    }
  }
}
