package org.depesche.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConlluReaderTest {
  private static final String SENTENCE = """
      # sent_id = eins
      # text = Sie wohnt im Tal.
      1\tSie\tsie\tPRON\tPPER\tCase=Nom|Number=Sing\t2\tnsubj\t_\t_
      2\twohnt\twohnen\tVERB\tVVFIN\t_\t0\troot\t_\t_
      3-4\tim\t_\t_\t_\t_\t_\t_\t_\t_
      3\tin\tin\tADP\tAPPR\t_\t5\tcase\t_\t_
      4\tdem\tder\tDET\tART\t_\t5\tdet\t_\t_
      5\tTal\tTal\tNOUN\tNN\t_\t2\tobl\t_\tSpaceAfter=No
      5.1\tleer\tleer\tX\t_\t_\t_\t_\t_\t_
      6\t.\t.\tPUNCT\t$.\t_\t2\tpunct\t_\t_

      # ohne Namen
      1\tJa\tja\tINTJ\tITJ\t_\t_\t_\t_\t_
      """;

  @Test
  void readsWordsTokensAndComments() throws IOException {
    List<ConlluSentence> sentences = ConlluReader.read(new StringReader(SENTENCE), "test");
    assertEquals(2, sentences.size());
    ConlluSentence first = sentences.get(0);
    assertEquals("eins", first.id());
    assertEquals("Sie wohnt im Tal.", first.text());
    assertEquals(List.of("Sie", "wohnt", "im", "Tal", "."), first.forms());
    assertEquals(6, first.words().size());
    assertEquals(Map.of("Case", "Nom", "Number", "Sing"), first.words().get(0).features());
    assertEquals(2, first.wordsOf(first.tokens().get(2)).size());
    assertEquals("Ja", sentences.get(1).text());
    assertEquals(-1, sentences.get(1).words().get(0).head());
  }

  @Test
  void mergesContractionsIntoOneWord() throws IOException {
    ConlluSentence merged =
        ConlluReader.read(new StringReader(SENTENCE), "test").get(0).merged();
    assertEquals(
        List.of("Sie", "wohnt", "im", "Tal", "."),
        merged.words().stream().map(ConlluWord::form).toList());
    assertEquals(
        List.of(2, 0, 4, 2, 2), merged.words().stream().map(ConlluWord::head).toList());
    assertEquals("ADP", merged.words().get(2).upos());
  }

  @Test
  void refusesWhatIsNoConllu() {
    assertThrows(
        IllegalArgumentException.class,
        () -> ConlluReader.read(new StringReader("1\tzu kurz\n"), "test"));
  }
}
