package org.depesche.temporal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.depesche.document.Table;
import org.depesche.segmentation.SegmentationModels;
import org.depesche.segmentation.Segmenter;
import org.depesche.tagging.Tagger;
import org.depesche.tagging.TaggingModels;
import org.junit.jupiter.api.Test;

/** Whole sentences with the tokens and tags of our own stages; the clause decides over the value. */
class PhrasesTest {

  private static final Pattern BRACKETS = Pattern.compile("\\[([^]]*)]");
  private static final int FEWEST_RIGHT = 360;

  private final Segmenter segmenter = SegmentationModels.load().segmenter();
  private final Tagger tagger = TaggingModels.load().tagger();
  private final TimexTagger timexTagger = TimexRules.load(Convention.RECORD).tagger();

  private boolean isRight(List<String> row) {
    var values = row.get(1).split("; ");
    var marked = BRACKETS.matcher(row.get(0)).results().map(MatchResult::group).toList();
    var expected = IntStream.range(0, marked.size())
        .mapToObj(i -> marked.get(i) + " " + values[i])
        .toList();
    String text = row.get(0).replace("[", "").replace("]", "");
    var article = Tagging.article(text, Tagging.DAY);
    return expected.equals(timexTagger.tag(article, tagger.tag(segmenter.segment(article))).stream()
        .map(timex -> "[" + timex.span().of(text) + "] " + timex.value())
        .toList());
  }

  @Test
  void resolvesNearlyAllPhrases() {
    var rows = Table.read(PhrasesTest.class, "phrases.tsv", 2);
    var wrong =
        rows.stream().filter(row -> !isRight(row)).map(row -> row.get(0)).toList();
    assertEquals(370, rows.size());
    assertTrue(rows.size() - wrong.size() >= FEWEST_RIGHT, () -> String.join("\n", wrong));
  }
}
