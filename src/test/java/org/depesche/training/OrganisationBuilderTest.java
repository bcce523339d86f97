package org.depesche.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationBuilderTest {

  @TempDir
  private Path folder = Path.of("");

  private List<String> rows(Path table) throws IOException {
    return Files.readAllLines(table).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  @Test
  void takesPartiesByTheirOwnUnambiguousNames() throws IOException {
    Path parties = Files.writeString(folder.resolve("parties.csv"), """
        country,partyfacts_id,wikidata_id,name,name_short,name_native
        AAA,1,Q20,Blue Party,,Partia Blu
        AAA,2,Q10,Green Party,,Partia Gjelbër
        AAA,3,Q30,Red Party,,Partia Kuqe
        AAA,4,Q40,Other Red Party,,Partia Kuqe
        AAA,5,Q50,Yellow Party,,Желтая партия
        GBR,6,Q60,Purple Party,,
        AAA,7,Q70,Grey Party,,Partia Gri
        AAA,8,Q80,White Party,,Partia Bardhë
        BBB,9,Q80,White Party,,Partia Bardhë
        """);
    Path known = Files.writeString(folder.resolve("known.tsv"), "Q70\tORG\tGraue\n");
    Path output = folder.resolve("out.tsv");
    new OrganisationBuilder().buildParties(parties, known, output);
    assertEquals(
        List.of(
            "Q10\tORG\tPartia Gjelbër\t\tAAA\t\t",
            "Q20\tORG\tPartia Blu\t\tAAA\t\t",
            "Q60\tORG\tPurple Party\t\tGBR\t\t"),
        rows(output));
  }

  @Test
  void takesFederalBodiesOfTheirOwnName() throws IOException {
    Path bodies = Files.writeString(folder.resolve("bodies.csv"), """
        id,name
        1,Wetterprüfstelle e. V.
        2,Bundesministerium des Wetters
        3,Amt
        4,Bundesamt für Wetter (Nord)
        """);
    Path output = folder.resolve("out.tsv");
    new OrganisationBuilder().buildFederalBodies(bodies, output);
    assertEquals(List.of("Bundesamt für Wetter\tDEU", "Wetterprüfstelle\tDEU"), rows(output));
  }
}
