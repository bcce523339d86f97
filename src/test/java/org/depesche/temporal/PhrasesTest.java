package org.depesche.temporal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.depesche.document.Table;
import org.depesche.document.Timex;
import org.depesche.document.TimexType;
import org.depesche.segmentation.SegmentationModels;
import org.depesche.segmentation.Segmenter;
import org.depesche.tagging.Tagger;
import org.depesche.tagging.TaggingModels;
import org.junit.jupiter.api.Test;

/** Whole sentences with the tokens and tags of our own stages; the clause decides over the value. */
class PhrasesTest {

  private static final Pattern BRACKETS = Pattern.compile("\\[([^]]*)]");
  private static final String SET = "SET ";

  private final Segmenter segmenter = SegmentationModels.load().segmenter();
  private final Tagger tagger = TaggingModels.load().tagger();

  private boolean isRight(List<String> row, TimexTagger timexTagger) {
    var values = row.get(1).split("; ");
    var marked = BRACKETS.matcher(row.get(0)).results().map(MatchResult::group).toList();
    var expected = IntStream.range(0, marked.size())
        .mapToObj(i -> marked.get(i) + " " + values[i])
        .toList();
    boolean marksSets = row.get(1).contains(SET);
    String text = row.get(0).replace("[", "").replace("]", "");
    var article = Tagging.article(text, Tagging.DAY);
    return expected.equals(timexTagger.tag(article, tagger.tag(segmenter.segment(article))).stream()
        .map(timex ->
            "[" + timex.span().of(text) + "] " + (marksSets ? value(timex) : timex.value()))
        .toList());
  }

  private static String value(Timex timex) {
    return (timex.type() == TimexType.SET ? SET : "") + timex.value();
  }

  private void check(String file, Convention convention, int all, int fewestRight) {
    var timexTagger = TimexRules.load(convention).tagger();
    var rows = Table.read(PhrasesTest.class, file, 2);
    var wrong = rows.stream()
        .filter(row -> !isRight(row, timexTagger))
        .map(row -> row.get(0))
        .toList();
    assertEquals(all, rows.size());
    assertTrue(rows.size() - wrong.size() >= fewestRight, () -> String.join("\n", wrong));
  }

  @Test
  void resolvesNearlyAllPhrasesOfNews() {
    check("phrases.tsv", Convention.RECORD, 370, 360);
  }

  @Test
  void resolvesNearlyAllPhrasesOfOtherProse() {
    check("prose.tsv", Convention.TIMEML, 346, 318);
  }
}
