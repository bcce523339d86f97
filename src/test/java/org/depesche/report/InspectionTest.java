package org.depesche.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.depesche.report.StyledText.Range;
import org.junit.jupiter.api.Test;

class InspectionTest {

  private static Inspection inspection(String text, String word, boolean colour)
      throws IOException {
    byte[] record = Runs.record("a", text, word).toString().getBytes(StandardCharsets.UTF_8);
    return Inspection.of(record, colour);
  }

  @Test
  void marksWordsWithoutColour() throws IOException {
    var lines = inspection("Da sprach 😀 Anna.", "Anna", false).lines();
    assertTrue(lines.contains("Da sprach 😀 [Anna]PER⟨Anna⟩[v1]."), lines.toString());
    assertTrue(lines.contains("v1 CONSULT Anna; actor Anna; time Anna = Anna (occurred, 90 %)"));
  }

  @Test
  void coloursOnlyWhereAsked() throws IOException {
    assertFalse(String.join("", inspection("Anna", "Anna", false).lines()).contains("\u001B"));
    assertTrue(String.join("", inspection("Anna", "Anna", true).lines()).contains("\u001B[33"));
  }

  @Test
  void letsNoArticleSteerTheTerminal() throws IOException {
    for (boolean colour : new boolean[] {true, false}) {
      var inspection =
          inspection("A \u001B[2J\u009B\u0007\u202E\r\nB", "\u001B[2J\u009B\u0007", colour);
      var lines = new java.util.ArrayList<>(inspection.lines());
      lines.addAll(inspection.explanation("v1"));
      String all = String.join("\n", lines).replaceAll("\u001B\\[[\\d;]*m", "");
      assertFalse(all.matches("(?s).*[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202E].*"), all);
    }
  }

  @Test
  void tellsWhichWordsMadeAnEvent() throws IOException {
    var lines = inspection("Da sprach Anna.", "Anna", false).explanation("v1");
    assertTrue(lines.contains("trigger     Anna (base form Anna, 10–14)"), lines.toString());
    assertTrue(lines.contains("actor       Anna = e1 (10–14, 90 %)"), lines.toString());
  }

  @Test
  void refusesAnEventThatIsNone() throws IOException {
    var inspection = inspection("Anna", "Anna", false);
    var refusal = assertThrows(IllegalArgumentException.class, () -> inspection.explanation("v7"));
    assertEquals("no event 'v7'; there are v1", refusal.getMessage());
  }

  @Test
  void stylesRangesThatCross() {
    var ranges = List.of(new Range(0, 6, "1", "", ""), new Range(3, 9, "2", "", "!"));
    var styled = new StyledText(new CodePointText("Volksfest"), ranges, true);
    assertEquals(
        "\u001B[1mVol\u001B[0m\u001B[1;2mksf\u001B[0m\u001B[2mest\u001B[0m!", styled.slice(0, 9));
  }
}
