package org.depesche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectCommandTest {

  @Test
  void explainsAnEventOfAnArticle() {
    var out = new StringWriter();
    String[] line = {"inspect", "corpus/006_45d72d72b9adf614.txt", "--explain", "v2"};
    assertEquals(0, Main.run(new PrintWriter(out), new PrintWriter(out), line));
    assertTrue(out.toString().contains("verb:bekommen:CEREMONY"), out.toString());
    assertTrue(out.toString().contains("lexicon     events/verbs.tsv: bekommen CEREMONY award"));
  }

  @ParameterizedTest
  @CsvSource({
    "verb:auf|rufen:REQUEST, verbs.tsv: auf|rufen REQUEST",
    "verb:sich einigen:AGREE, verbs.tsv: sich einigen AGREE",
    "noun:Treffen:CONSULT, nouns.tsv: Treffen CONSULT"
  })
  void findsTheEntryOfARule(String rule, String entry) throws IOException {
    assertTrue(EventLexicon.entries(rule).get(0).contains(entry));
  }

  @ParameterizedTest
  @CsvSource({"crf", "verb:gibtsnicht:CONSULT", "../verb:auf|rufen:REQUEST"})
  void findsNothingForOtherRules(String rule) throws IOException {
    assertTrue(EventLexicon.entries(rule).isEmpty());
  }
}
