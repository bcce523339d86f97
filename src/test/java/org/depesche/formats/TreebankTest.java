package org.depesche.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.depesche.document.TokenSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreebankTest {

  @TempDir
  Path folder;

  /** Writes rows of form/UPOS/features/head/relation and reads them. */
  private List<GoldTree> read(String rows) throws IOException {
    var lines = new StringBuilder();
    int id = 0;
    for (String row : rows.split(" ")) {
      String[] parts = row.split("/");
      if (parts.length == 2) {
        lines.append(parts[0]).append('\t').append(parts[1]).append("\t_\t_\t_\t_\t_\t_\t_\t_\n");
      } else {
        id++;
        String space = row.endsWith("+") ? "SpaceAfter=No" : "_";
        lines.append(id).append('\t').append(parts[0]).append("\t_\t").append(parts[1]);
        lines.append("\t_\t").append(parts[2]).append('\t').append(parts[3]).append('\t');
        lines.append(parts[4].replace("+", "")).append("\t_\t").append(space).append('\n');
      }
    }
    Path file = folder.resolve("trees.conllu");
    Files.writeString(file, lines + "\n");
    return Treebank.read(file);
  }

  private static String shown(GoldTree tree) {
    var forms = tree.tokens().tokens().stream().map(TokenSpan::form).toList();
    var arcs = tree.dependencies().stream()
        .map(arc -> arc.head() + ":" + arc.relation())
        .collect(Collectors.joining(" "));
    return String.join(" ", forms) + " | " + arcs;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Sie/PRON/_/2/nsubj tagt/VERB/_/0/root 3-4/im in/ADP/_/5/case dem/DET/_/5/det Rat/NOUN/_/2/obl;"
            + "Sie tagt im Rat | 1:nsubj -1:root 3:case 1:obl",
        "Der/DET/_/4/det EU/PROPN/_/4/compound+ -/PUNCT/_/2/punct+ Gipfel/NOUN/_/5/nsubj tagt/VERB/_/0/root;"
            + "Der EU-Gipfel tagt | 1:det 2:nsubj -1:root",
        "Sie/PRON/_/2/nsubj dankt/VERB/_/0/root Paul/PROPN/Case=Dat/2/obl:arg;"
            + "Sie dankt Paul | 1:nsubj -1:root 1:iobj",
        "Sie/PRON/_/2/nsubj dankt/VERB/_/0/root Paul/PROPN/Case=Dat/2/obj;"
            + "Sie dankt Paul | 1:nsubj -1:root 1:iobj",
        "Annas/PROPN/Case=Gen/2/dep Rat/NOUN/_/0/root;Annas Rat | 1:nmod -1:root",
        "Er/PRON/_/4/nsubj:pass wird/AUX/_/4/aux:pass vom/ADP/_/5/case gewählt/VERB/_/0/root Rat/NOUN/_/4/obl;"
            + "Er wird vom gewählt Rat | 3:nsubj:pass 3:aux:pass 4:case -1:root 3:obl:agent",
        "Leute/NOUN/_/0/root ,/PUNCT/_/4/punct die/PRON/_/4/nsubj tagen/VERB/_/1/acl;"
            + "Leute , die tagen | -1:root 3:punct 3:nsubj 0:acl:relcl",
        "Plan/NOUN/_/0/root ,/PUNCT/_/4/punct zu/PART/_/4/mark tagen/VERB/_/1/acl;"
            + "Plan , zu tagen | -1:root 3:punct 3:mark 0:acl",
        "Er/PRON/_/2/nsubj ging/VERB/_/0/root weil/SCONJ/_/5/mark es/PRON/_/5/nsubj regnete/VERB/_/2/ccomp;"
            + "Er ging weil es regnete | 1:nsubj -1:root 4:mark 4:nsubj 1:advcl",
        "Er/PRON/_/2/nsubj sah/VERB/_/0/root dass/SCONJ/_/5/mark es/PRON/_/5/nsubj regnete/VERB/_/2/ccomp;"
            + "Er sah dass es regnete | 1:nsubj -1:root 4:mark 4:nsubj 1:ccomp"
      })
  void readsTreesOfOneKind(String rows, String expected) throws IOException {
    assertEquals(expected, shown(read(rows).get(0)));
  }

  @Test
  void leavesOutWhatIsNoTree() throws IOException {
    assertEquals(List.of(), read("Ja/ADV/_/2/advmod gut/ADJ/_/1/advmod"));
    assertEquals(List.of(), read("Ja/ADV/_/0/root gut/ADJ/_/0/root"));
  }
}
