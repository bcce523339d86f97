package org.depesche.temporal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.depesche.document.Published;
import org.depesche.document.Timex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTimexTaggerTest {

  private static final TimexRules RULES = TimexRules.load(Convention.RECORD);
  private static final Tagging TAGGING = new Tagging(RULES, Tagging.DAY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "am 26. und 27. April|26. 2019-04-26; 27. April 2019-04-27",
        "vom 3. bis 5. Mai 2020|3. 2020-05-03; 5. Mai 2020 2020-05-05",
        "3., 4. und 6. Oktober 2018|3. 2018-10-03; 4. 2018-10-04; 6. Oktober 2018 2018-10-06",
        "am Montag von 14 bis 18 Uhr|Montag 2019-04-22; 14 2019-04-22T14:00; 18 Uhr 2019-04-22T18:00",
        "der 20er und 30er Jahre|20er 192; 30er Jahre 193",
        "von Januar bis März 2008|Januar 2008-01; März 2008 2008-03",
        "am 3. Mai 1999; zwei Tage später|3. Mai 1999 1999-05-03; zwei Tage später 1999-05-05",
        "um 23.50 Uhr; 15 Minuten später|23.50 Uhr 2019-04-26T23:50; 15 Minuten später 2019-04-27T00:05",
        "am 3. Mai 1999; eine Stunde später|3. Mai 1999 1999-05-03; eine Stunde später 1999-05-03TXX:XX",
        "sieben Monate und zweieinhalb Jahre|sieben Monate P7M; zweieinhalb Jahre P2.5Y",
        "im 17. und 18. Jahrhundert|17. 16; 18. Jahrhundert 17",
        "nächstes Jahr im Mai|nächstes Jahr 2020; Mai 2020-05",
        "1943 und im Herbst desselben Jahres|1943 1943; Herbst desselben Jahres 1943-FA",
        "im Jahr neunzehnhunderteins|Jahr neunzehnhunderteins 1901",
        "18 Uhr MEZ|18 Uhr MEZ 2019-04-26T18:00+01:00",
        "zu Ostern 2018|Ostern 2018 2018-04-01"
      })
  void resolvesListsRangesAndReferences(String text, String expected) {
    assertEquals(expected, TAGGING.describe(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "am 26. April|26. April XXXX-04-26",
        "am Dienstag|Dienstag XXXX-WXX-2",
        "wie heute|heute XXXX-XX-XX",
        "im Dezember|Dezember XXXX-12",
        "um 20.30 Uhr|20.30 Uhr XXXX-XX-XXT20:30",
        "im vergangenen Jahr|vergangenen Jahr XXXX"
      })
  void leavesValuesOpenWithoutPublicationDate(String text, String expected) {
    assertEquals(expected, new Tagging(RULES, Published.unknown()).describe(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "am 31. Februar 2019",
        "am 29.02.2019",
        "im Jahr 0",
        "am 32. Mai",
        "um 25 Uhr",
        "um 24.30 Uhr",
        "Nummer 99999",
        "auf der A 8",
        "es kamen 2000 Menschen",
        "Postfach 2142",
        "mit 25.000 Euro",
        "in der August-Bebel-Straße",
        "der 1. FC",
        "ein 35-jähriger Mann",
        "das 70. Jubiläum"
      })
  void leavesAloneWhatIsNoDate(String text) {
    assertEquals(List.of(), TAGGING.tag(text));
  }

  @Test
  void survivesDigitsAndCrowdsOfDatesInLinearTime() {
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
      TAGGING.tag("im Jahr " + "1".repeat(10_000));
      TAGGING.tag("am 26. April, ".repeat(2_000));
      TAGGING.tag("1., ".repeat(5_000));
      assertEquals(2_000, TAGGING.tag("3., ".repeat(1_999) + "4. Mai").size());
    });
  }

  @Test
  void keepsInvariantsOnRandomText() {
    String[] pieces = {
      "am",
      " ",
      "26.",
      "April",
      "2019",
      "Uhr",
      "\r",
      "ä",
      "😀",
      "\u0301",
      "14:30",
      "-",
      "/",
      "vor",
      "zwei",
      "Jahren",
      "und",
      ",",
      "31",
      "Februar",
      "XVII",
      "\ud800",
      "Samstagabend",
      "x".repeat(10_000),
      ".",
      "er"
    };
    var random = new Random(7);
    for (int i = 0; i < 300; i++) {
      var text = new StringBuilder(" ");
      for (int j = random.nextInt(40); j > 0; j--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      assertWellFormed(TAGGING.tag(text.toString()), text.length());
      assertWellFormed(TAGGING.tagCut(text.toString()), text.length());
    }
  }

  private static void assertWellFormed(List<Timex> timexes, int length) {
    int end = 0;
    for (var timex : timexes) {
      assertTrue(timex.span().start() >= end && timex.span().end() <= length, timexes::toString);
      assertTrue(timex.span().length() > 0 && !timex.value().isEmpty(), timex::toString);
      end = timex.span().end();
    }
  }
}
