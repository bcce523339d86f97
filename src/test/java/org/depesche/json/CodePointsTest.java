package org.depesche.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.depesche.document.Span;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void countsASurrogatePairOnce() {
    var codePoints = new CodePoints("a😀b");
    assertEquals(1, codePoints.offset(1));
    assertEquals(2, codePoints.offset(3));
    assertEquals(3, codePoints.offset(4));
    assertEquals("😀b", codePoints.slice(new Span(1, 4)));
  }

  @Test
  void refusesAnOffsetWithinAPairOrOutside() {
    var codePoints = new CodePoints("a😀b");
    assertThrows(IllegalStateException.class, () -> codePoints.offset(2));
    assertThrows(IllegalStateException.class, () -> codePoints.offset(5));
  }

  @Test
  void agreesWithTheJdkOnRandomText() {
    var random = new Random(11);
    for (int i = 0; i < 200; i++) {
      String text = random
          .ints(random.nextInt(30), 0, 4)
          .mapToObj(c -> new String[] {"a", "ü", "😀", "\u0308"}[c])
          .reduce("", String::concat);
      var codePoints = new CodePoints(text);
      for (int unit = 0; unit <= text.length(); unit = next(text, unit)) {
        assertEquals(text.codePointCount(0, unit), codePoints.offset(unit));
      }
    }
  }

  private static int next(String text, int unit) {
    return unit == text.length() ? unit + 1 : unit + Character.charCount(text.codePointAt(unit));
  }
}
