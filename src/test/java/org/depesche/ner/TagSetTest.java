package org.depesche.ner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagSetTest {

  private final TagSet tags = new TagSet();

  @Test
  void decodesWhatItEncoded() {
    var chunks = List.of(
        new Chunk(0, 1, "PER"),
        new Chunk(1, 2, "PER"),
        new Chunk(3, 6, "ORG"),
        new Chunk(6, 7, "LOCderiv"),
        new Chunk(7, 9, "LOCderiv"),
        new Chunk(9, 10, "ORGpart"));
    assertEquals(chunks, tags.decode(tags.encode(10, chunks)));
  }

  @Test
  void hasNoTagOutsideNames() {
    assertArrayEquals(new int[] {0, 0}, tags.encode(2, List.of()));
    assertEquals(List.of(), tags.decode(new int[2]));
  }

  @Test
  void letsOpenNamesGoOnWithTheSameClassAlone() {
    int[] berlinerMauer = tags.encode(2, List.of(new Chunk(0, 2, "LOC")));
    int[] merkel = tags.encode(2, List.of(new Chunk(0, 2, "PER")));
    assertTrue(tags.follows(berlinerMauer[0], berlinerMauer[1]));
    assertFalse(tags.follows(berlinerMauer[0], merkel[1]));
    assertFalse(tags.follows(berlinerMauer[0], TagSet.OUTSIDE));
    assertFalse(tags.starts(berlinerMauer[1]));
    assertFalse(tags.ends(berlinerMauer[0]));
    assertTrue(tags.ends(berlinerMauer[1]));
  }
}
