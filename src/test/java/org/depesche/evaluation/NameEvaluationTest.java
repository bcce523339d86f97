package org.depesche.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import opennlp.tools.namefind.NameSampleDataStream;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderEvaluator;
import opennlp.tools.util.PlainTextByLineStream;
import opennlp.tools.util.Span;
import org.depesche.formats.LabelledSentence;
import org.depesche.formats.LabelledSentence.Label;
import org.depesche.ner.NameModels;
import org.depesche.ner.OpenNlpNameFinder;
import org.depesche.tagging.TaggingModels;
import org.depesche.training.GoldTagging;
import org.junit.jupiter.api.Test;

class NameEvaluationTest {

  private static final List<String> SAMPLE = List.of(
      "<START:PER> Angela Merkel <END> reiste am Montag nach <START:LOC> Paris <END> .",
      "Die <START:ORG> Deutsche Bahn <END> baut in <START:LOC> Hamburg <END> einen Bahnhof .",
      "Der <START:LOCderiv> französische <END> Präsident <START:PER> Emmanuel Macron <END> sprach .",
      "Es regnet seit gestern .");

  private static TokenNameFinder finder() {
    var tagger = TaggingModels.load().tagger();
    return new OpenNlpNameFinder(
        NameModels.load().tagger(), forms -> GoldTagging.tagForms(forms, tagger));
  }

  /** OpenNLP's own reader, evaluator and interface, nothing of ours but the finder. */
  @Test
  void openNlpScoresTheFinderOnItsOwnFormat() throws IOException {
    var evaluator = new TokenNameFinderEvaluator(finder());
    evaluator.evaluate(new NameSampleDataStream(new PlainTextByLineStream(
        () -> new ByteArrayInputStream(String.join("\n", SAMPLE).getBytes(StandardCharsets.UTF_8)),
        StandardCharsets.UTF_8)));
    assertEquals(1, evaluator.getFMeasure().getFMeasure());
  }

  @Test
  void aNameHasItsProbability() {
    var finder = finder();
    Span[] names = finder.find(new String[] {"Angela", "Merkel", "lachte", "."});
    finder.clearAdaptiveData();
    assertEquals(new Span(0, 2, "PER"), names[0]);
    assertTrue(names[0].getProb() > 0.9);
    assertEquals(0, finder.find(new String[0]).length);
  }

  @Test
  void countsByClassAndWritesColumns() {
    TokenNameFinder names = new TokenNameFinder() {
      @Override
      public Span[] find(String[] tokens) {
        return new Span[] {new Span(0, 2, "PER"), new Span(3, 4, "ORG")};
      }

      @Override
      public void clearAdaptiveData() {}
    };
    var sentence = new LabelledSentence(
        List.of("Angela", "Merkel", "in", "Paris"),
        List.of(new Label(0, 2, "PER"), new Label(3, 4, "LOC")));
    var evaluation = new NameEvaluation(List.of(sentence), names);
    assertEquals(new Score(1, 0, 0), evaluation.scores().get("PER"));
    assertEquals(new Score(0, 0, 1), evaluation.scores().get("LOC"));
    assertEquals(new Score(1, 1, 1), evaluation.scores().get(NameEvaluation.ALL));
    assertEquals(
        "Angela\tB-PER\tB-PER\nMerkel\tI-PER\tI-PER\nin\tO\tO\nParis\tB-LOC\tB-ORG\n\n",
        evaluation.columns());
  }
}
