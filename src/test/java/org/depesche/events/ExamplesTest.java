package org.depesche.events;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.depesche.document.Article;
import org.depesche.document.Event;
import org.depesche.document.Language;
import org.depesche.document.Layout;
import org.depesche.document.Published;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;
import org.depesche.document.Span;
import org.depesche.parsing.ArcHybridParser;
import org.depesche.parsing.DependencyParser;
import org.depesche.parsing.ParserModel;
import org.depesche.segmentation.SegmentationModels;
import org.depesche.segmentation.Segmenter;
import org.depesche.tagging.Tagger;
import org.depesche.tagging.TaggingModels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the sentences of the lexicon through the stages as they ship. */
class ExamplesTest {

  private static final Segmenter SEGMENTER = SegmentationModels.load().segmenter();
  private static final Tagger TAGGER = TaggingModels.load().tagger();
  private static final DependencyParser PARSER = new ArcHybridParser(ParserModel.load());
  private static final EventExtractor EXTRACTOR =
      new LexiconEventExtractor(EventVocabulary.load().with(EventModel.none()));

  static Stream<Arguments> rows() {
    return TableResource.rows("examples.tsv").stream()
        .map(row -> Arguments.of(row[0], row[1], row[2], row[3]));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void tellsTheEventOfTheExample(String type, String trigger, String example, String counter) {
    assertTrue(
        events(example).stream()
            .filter(event -> event.type().name().equals(type))
            .flatMap(event -> event.trigger().parts().stream())
            .anyMatch(part -> part.of(example).equals(trigger)),
        () -> example + " " + events(example));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void tellsNoneInTheCounterExample(String type, String trigger, String example, String counter) {
    assertFalse(
        events(counter).stream().anyMatch(event -> event.type().name().equals(type)),
        () -> counter + " " + events(counter));
  }

  private static List<Event> events(String text) {
    var whole = new Span(0, text.length());
    var source = new SourceFile(
        "a.txt", "a", OptionalLong.empty(), "", 0, "UTF-8", text, Sidecar.none(), List.of());
    var layout = new Layout(
        Optional.empty(), List.of(new Section(SectionKind.BODY, whole)), List.of(), List.of());
    var article = new Article(source, new Language("de", 1), layout, Published.unknown());
    var trees = PARSER.parse(TAGGER.tag(SEGMENTER.segment(article)));
    return EXTRACTOR.extract(article, trees, List.of(), List.of()).events();
  }
}
