package org.depesche.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.Span;
import org.depesche.document.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One sentence for every line of the table, made after the kind of the abbreviation. */
class AbbreviationsTest {

  private final Segmenter segmenter = SegmentationModels.load().segmenter();

  static Stream<List<String>> lines() {
    return Table.read(SegmentationLexicon.class, "abbreviations.tsv", 2).stream();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void keepsItsFullStopWithinASentence(List<String> line) {
    String next = switch (line.get(1)) {
      case "never" -> "Berlin";
      case "number" -> "5";
      default -> "und";
    };
    String abbreviation = line.get(0) + ".";
    String text = "Dort steht " + abbreviation + " " + next + " sowie anderes mehr.";
    var body = new Section(SectionKind.BODY, new Span(0, text.length()));
    var sentences = segmenter.segment(TestArticles.of(text, body));
    assertEquals(1, sentences.size(), text);
    assertEquals(
        List.of("Dort", "steht", abbreviation, next, "sowie", "anderes", "mehr", "."),
        sentences.get(0).tokens().stream().map(token -> token.span().of(text)).toList());
  }
}
