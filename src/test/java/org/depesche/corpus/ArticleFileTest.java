package org.depesche.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleFileTest {

  @ParameterizedTest
  @CsvSource({
    "000_79e1.txt, 000_79e1, 0",
    "archiv/012_ab.txt, archiv/012_ab, 12",
    "a.b/c, a.b/c, -1",
    "bericht.v2.txt, bericht.v2, -1",
    ".profile, .profile, -1",
    "1234567890123456789012_x.txt, 1234567890123456789012_x, -1",
    "٣_x.txt, ٣_x, -1"
  })
  void tellsIdAndNumberByItsPath(String path, String id, long number) {
    var file = new ArticleFile(Path.of(path), Path.of(""), path);
    assertEquals(id, file.id());
    assertEquals(number, file.number().orElse(-1));
  }
}
