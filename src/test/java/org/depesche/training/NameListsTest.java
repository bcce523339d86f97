package org.depesche.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameListsTest {

  @TempDir
  private Path folder = Path.of("");

  @BeforeEach
  void writesLists() throws IOException {
    pack("names/vornamen-berlin.tsv.gz", "Berta\tw\t120\nXenja\tw\t3\n");
    write("names/common-forenames-by-country.csv", "Country,Romanized Name\nFI,Aino\n");
    write("names/common-surnames-by-country.csv", "Country,Romanized Name\nDE,Kerner\n");
    write("politicians/redner.tsv", "1\t\tPaul\t\tAltdorf\tX\n");
    write("politicians/leaders_match.tsv", "Q1\tMary Leader\tX\n");
    pack("places/places_de.tsv.gz", place("Altdorf", 15_000) + place("Bad Kerner", 20_000));
    write("states/staaten.tsv", "X\tX\t1\t1\tUtopien\tUtopien\tutopisch\t\n");
    write(
        "organisations/partyfacts-wikidata.csv", "name_short,name_native\nUPX,Utopische Partei\n");
    write("organisations/publicbodies-de.csv", "name,abbreviation\nAmt für Kartoffeln,AfK\n");
  }

  private static String place(String name, int population) {
    return String.join("\t", "1", name, name, "", "PPL", "DE", "", "", "" + population + "\n");
  }

  private void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void pack(String name, String text) throws IOException {
    write(name, "");
    try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void tellsWhichListsHoldAForm() {
    var lexicon = new NameLists(folder).compile();
    assertEquals(1 << NameLists.GIVEN, lexicon.lists("Berta"));
    assertEquals(1 << NameLists.GIVEN_RARE, lexicon.lists("Xenja"));
    assertEquals(1 << NameLists.SURNAME | 1 << NameLists.TOWN, lexicon.lists("Altdorf"));
    assertEquals(1 << NameLists.SURNAME | 1 << NameLists.PLACE_REST, lexicon.lists("Kerner"));
    assertEquals(1 << NameLists.DEMONYM, lexicon.lists("utopischen"));
    assertEquals(1 << NameLists.COUNTRY, lexicon.lists("Utopiens"));
    assertEquals(1 << NameLists.ORGANISATION, lexicon.lists("UPX"));
    assertNotEquals(0, lexicon.lists("Kartoffeln") & 1 << NameLists.ORGANISATION_WORD);
    assertEquals(0, lexicon.lists("Haus"));
  }
}
