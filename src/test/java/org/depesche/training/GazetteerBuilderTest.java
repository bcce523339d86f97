package org.depesche.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.depesche.linking.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerBuilderTest {

  private static final String HEADER = "geonameid\tname_de\n";
  private static final String ROWS = """
      1|Neudorf|Neudorf||PPL|DE|Deutschland|Hessen|120|50.1|8.2||
      2|Prefecture|Bigtown|Q1|PPLA|JP|Japan|X|900000|35.1|139.2|ne|Grossstadt
      3|Tinytown|Tinytown||PPL|US|USA|X|20|35.1|-90.2||
      """.replace('|', '\t');

  @TempDir
  private Path folder = Path.of("");

  private Path build(String name, String rows) throws IOException {
    Path table = folder.resolve("places.tsv.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(table))) {
      out.write((HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }
    Path output = folder.resolve(name);
    new GazetteerBuilder(Map.of(2, List.of("Großstadt"))).build(table, output);
    return output;
  }

  @Test
  void writesTheSameBytesEachTime() throws IOException {
    byte[] first = Files.readAllBytes(build("first.bin", ROWS));
    assertArrayEquals(first, Files.readAllBytes(build("second.bin", ROWS)));
  }

  @Test
  void keepsSmallPlacesOnlyWhereGermanIsSpoken() throws IOException {
    try (var in = Files.newInputStream(build("places.bin", ROWS))) {
      Gazetteer gazetteer = Gazetteer.read(in);
      assertTrue(gazetteer.knows("Neudorf"));
      assertTrue(gazetteer.knows("Großstadt"));
      assertTrue(gazetteer.knows("Bigtown"));
      assertTrue(gazetteer.knows("Grossstadt"));
      assertTrue(!gazetteer.knows("Tinytown"));
    }
  }
}
