package org.depesche.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimemlReaderTest {

  @TempDir
  private Path folder = Path.of("");

  @Test
  void readsTextAndCreationTime() throws IOException {
    Files.writeString(folder.resolve("a.txt.tml"), """
        <?xml version="1.0" encoding="UTF-8"?>
        <TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2014-02-18">x</TIMEX3></DCT>
        <TEXT>
        Rüben &amp; Kohl am <TIMEX3 tid="t1" type="DATE" value="2014-02-20">Donnerstag</TIMEX3>.</TEXT></TimeML>
        """);
    var expected =
        new TimemlDocument("a.txt", "\nRüben & Kohl am Donnerstag.", Optional.of("2014-02-18"));
    assertEquals(List.of(expected), new TimemlReader().readAll(folder));
  }

  @Test
  void refusesWhatIsNoXml() throws IOException {
    Files.writeString(folder.resolve("a.tml"), "<TimeML>");
    assertThrows(IllegalArgumentException.class, () -> new TimemlReader().readAll(folder));
  }
}
