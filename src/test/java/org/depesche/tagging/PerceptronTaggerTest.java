package org.depesche.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.depesche.document.Feature;
import org.depesche.document.SentenceSpans;
import org.depesche.document.Span;
import org.depesche.document.Token;
import org.depesche.document.TokenSpan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PerceptronTaggerTest {

  private Tagger tagger = sentences -> List.of();

  @BeforeAll
  void load() {
    tagger = TaggingModels.load().tagger();
  }

  @ParameterizedTest
  @CsvSource({
    "Die Ministerin reiste gestern nach Wien ., DET NOUN VERB ADV ADP PROPN PUNCT",
    "Er hat die Gäste eingeladen ., PRON AUX DET NOUN VERB PUNCT",
    "Im Mai stiegen die Preise um 3 Prozent ., ADP NOUN VERB DET NOUN ADP NUM NOUN PUNCT",
    "Fordert der Präsident neue Gespräche ?, VERB DET NOUN ADJ NOUN PUNCT",
  })
  void givesPartsOfSpeech(String text, String tags) {
    var found = tag(text).stream().map(token -> token.pos().name()).toList();
    assertEquals(tags, String.join(" ", found));
  }

  @ParameterizedTest
  @CsvSource({
    "Er hat die Gäste eingeladen ., 4, einladen",
    "Sie bat ihn ‚ alle einzuladen ., 5, einladen",
    "Ich weiß ‚ dass sie teilnimmt ., 5, teilnehmen",
    "Er sprach mit den Gästen ., 4, Gast",
    "In zwei Stunden kommt er ., 2, Stunde",
    "Die Raketentests gingen weiter ., 1, Raketentest",
    "Die Rede des US-Präsidenten begann ., 3, US-Präsident",
    "Die Rede Putins begann ., 2, Putin",
    "Das Haus wurde verkauft ., 3, verkaufen",
    "Die erste Rede war gut ., 1, erste",
  })
  void givesBaseForms(String text, int index, String lemma) {
    assertEquals(lemma, tag(text).get(index).lemma());
  }

  @Test
  void readsACompoundByItsLastPart() {
    Token token = tag("Der Raketentest fand statt .").get(1);
    assertTrue(token.must(Feature.MASCULINE));
    assertTrue(token.may(Feature.NOMINATIVE));
  }

  @Test
  void survivesAnyForm() {
    String alphabet = "aAäÖß09.,-'„\u0308\uD83D\uDE00\uFFFFx";
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(
            random.nextInt(5) == 0 ? ' ' : alphabet.charAt(random.nextInt(alphabet.length())));
      }
      tag(text.toString().strip().replaceAll(" +", " "));
    }
    assertEquals(1, tag("Ö".repeat(10_000)).size());
  }

  private List<Token> tag(String text) {
    List<TokenSpan> tokens = new ArrayList<>();
    int start = 0;
    for (String form : text.split(" ")) {
      tokens.add(new TokenSpan(new Span(start, start + form.length()), form));
      start += form.length() + 1;
    }
    return tagger
        .tag(List.of(new SentenceSpans(new Span(0, start - 1), 0, tokens)))
        .get(0)
        .tokens();
  }
}
