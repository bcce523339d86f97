package org.depesche.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.depesche.document.Span;
import org.junit.jupiter.api.Test;

class CompoundsTest {

  @Test
  void joinsAndSplitsAtHyphensAndSlashes() {
    String text = "EU-Gipfel Ost- und 1995/96 -";
    List<Span> split = spans(text, "EU", "-", "Gipfel", "Ost", "-", "und", "1995", "/", "96", "-");
    List<Span> whole = spans(text, "EU-Gipfel", "Ost-", "und", "1995/96", "-");
    assertEquals(whole, Compounds.join(text, split));
    assertEquals(split, Compounds.split(text, whole));
  }

  private static List<Span> spans(String text, String... tokens) {
    List<Span> spans = new ArrayList<>();
    int position = 0;
    for (String token : tokens) {
      int start = text.indexOf(token, position);
      position = start + token.length();
      spans.add(new Span(start, position));
    }
    return spans;
  }
}
