package org.depesche.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayTest {

  private static Overlay overlay(String text) throws IOException {
    return Overlay.of("own.tsv", text.replace('|', '\t').getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> problems(String text) throws IOException {
    return OverlayCheck.problems(overlay(text));
  }

  @Test
  void runsTheExamplesOfNewEvents() throws IOException {
    String head = "# depesche events\nverb|umarmen|CONSULT||S=a A=r||";
    String good = head + "Der Präsident umarmte den Minister am Montag in Berlin.\n";
    String bad = head + "Der Minister fährt nach Bonn.\n";
    assertEquals(List.of(), problems(good));
    assertEquals(
        List.of("own.tsv:2: not found in the example: Der Minister fährt nach Bonn."),
        problems(bad));
  }

  @Test
  void linksAKnownPersonToItsId() throws IOException {
    String person = "Q99999902|PER|Jana Wolter||DEU|||Jana Wolter besuchte am Montag die Werft.\n";
    assertEquals(List.of(), problems("# depesche known\n" + person));
  }

  @Test
  void takesCuesBeforeThoseThatShip() throws IOException {
    String cue = "TEASER|Wetterfrosch \\d+|Wetterfrosch 7|";
    assertEquals(List.of(), problems("# depesche cues\n" + cue + "Der Wetterfrosch\n"));
    assertEquals(
        List.of("own.tsv:2: the counter-example is TEASER, too: Wetterfrosch 8"),
        problems("# depesche cues\n" + cue + "Wetterfrosch 8\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "events,adverb|gern|ACCUSE||||Ja.",
    "events,verb|umarmen|HUG||||Ja.",
    "events,verb||CONSULT||||Ja.",
    "events,verb|umarmen|CONSULT|||||Ja.",
    "known,Q1|BOAT|Jana||||",
    "known,|PER|Jana||||",
    "cues,TEASER|a(b|ab",
    "cues,NOISE|ab|ab"
  })
  void refusesAMalformedEntry(String kind, String entry) throws IOException {
    var problems = problems("# depesche " + kind + "\n\n" + entry + "\n");
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).startsWith("own.tsv:3: "), problems.get(0));
  }

  @Test
  void refusesAnEntryThatStandsTwice() throws IOException {
    String cue = "TEASER|Wetterfrosch|Wetterfrosch\n";
    assertEquals(
        List.of("own.tsv:3: the same as line 2"), problems("# depesche cues\n" + cue + cue));
  }

  @Test
  void refusesAFileThatDoesNotTellWhatItHolds() {
    assertThrows(IOException.class, () -> overlay("verb|umarmen|CONSULT\n"));
  }
}
