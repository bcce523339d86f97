package org.depesche.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depesche.coref.CorefModels;
import org.depesche.coref.EntityResolver;
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
import org.depesche.ner.NameFinder;
import org.depesche.ner.NameModels;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the sentences of the lexicon through the stages as they ship. */
class ExamplesTest {

  private static final List<String> TABLES = List.of("verb", "noun");
  private static final Segmenter SEGMENTER = SegmentationModels.load().segmenter();
  private static final Tagger TAGGER = TaggingModels.load().tagger();
  private static final DependencyParser PARSER = new ArcHybridParser(ParserModel.load());
  private static final NameFinder NAMES = NameModels.load().finder();
  private static final EntityResolver RESOLVER = CorefModels.load().resolver();
  private static final EventExtractor EXTRACTOR =
      new LexiconEventExtractor(EventVocabulary.load().with(EventModel.none()));

  static Stream<Arguments> rows() {
    return TableResource.rows("examples.tsv").stream()
        .map(row -> Arguments.of(row[0], row[1], row[2], row[3]));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void tellsTheEventOfTheExample(String type, String trigger, String example, String counter) {
    assertFalse(rules(type, trigger, example).isEmpty(), () -> example + " " + events(example));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void tellsNoneInTheCounterExample(String type, String trigger, String example, String counter) {
    assertFalse(
        events(counter).stream().anyMatch(event -> event.type().name().equals(type)),
        () -> counter + " " + events(counter));
  }

  static Stream<Arguments> entries() {
    return TABLES.stream()
        .flatMap(table ->
            examples(table).map(row -> Arguments.of(rule(table, row), row[2], row[3])));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void tellsTheEventOfTheEntry(String rule, String example, String counter) {
    assertTrue(isTold(rule, example), () -> example + " " + events(example));
    assertFalse(isTold(rule, counter), () -> counter + " " + events(counter));
  }

  /** Each entry of the table has an example in a file of its own or among the first ones. */
  @ParameterizedTest
  @ValueSource(strings = {"verb", "noun"})
  void hasAnExampleOfEachEntry(String table) {
    Set<String> shown = new HashSet<>();
    examples(table).forEach(row -> shown.add(rule(table, row)));
    TableResource.rows("examples.tsv").forEach(row -> shown.addAll(rules(row[0], row[1], row[2])));
    Set<String> missing = new TreeSet<>();
    Lexicon.load().entries().forEach(entry -> missing.add(entry.id()));
    missing.removeIf(rule -> !rule.startsWith(table + ":") || shown.contains(rule));
    assertEquals(Set.of(), missing);
  }

  private static Stream<String[]> examples(String table) {
    String name = table + "s-examples.tsv";
    boolean there = Lexicon.class.getResource("/org/depesche/events/" + name) != null;
    return there ? TableResource.rows(name).stream() : Stream.empty();
  }

  /** Returns the rule that the entry makes its events by. */
  private static String rule(String table, String[] row) {
    return table + ":" + row[0].replaceFirst("^=", "").strip() + ":" + row[1].strip();
  }

  private static List<String> rules(String type, String trigger, String text) {
    return events(text).stream()
        .filter(event -> event.type().name().equals(type))
        .filter(event ->
            event.trigger().parts().stream().anyMatch(part -> part.of(text).equals(trigger)))
        .map(Event::rule)
        .toList();
  }

  private static boolean isTold(String rule, String text) {
    return events(text).stream().anyMatch(event -> event.rule().equals(rule));
  }

  private static List<Event> events(String text) {
    var whole = new Span(0, text.length());
    var source = new SourceFile(
        "a.txt", "a", OptionalLong.empty(), "", 0, "UTF-8", text, Sidecar.none(), List.of());
    var layout = new Layout(
        Optional.empty(), List.of(new Section(SectionKind.BODY, whole)), List.of(), List.of());
    var article = new Article(source, new Language("de", 1), layout, Published.unknown());
    var sentences = TAGGER.tag(SEGMENTER.segment(article));
    var trees = PARSER.parse(sentences);
    var entities = RESOLVER.resolve(article, trees, NAMES.find(article, sentences));
    return EXTRACTOR.extract(article, trees, entities, List.of()).events();
  }
}
