package org.depesche.eventcoref;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.depesche.document.Analysis;
import org.depesche.document.Event;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;
import org.depesche.document.Table;
import org.depesche.pipeline.Pipeline;
import org.depesche.pipeline.PipelineFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of the tables through the stages as they ship. */
class ExamplesTest {

  private static final Pipeline PIPELINE =
      PipelineFactory.load(Optional.empty()).create();
  private static final SameWords WORDS = SameWords.load();

  private static Analysis analyse(String text) {
    return PIPELINE.analyse(new SourceFile(
        "a.txt", "a", OptionalLong.empty(), "", 0, "UTF-8", text, Sidecar.none(), List.of()));
  }

  private static Stream<Arguments> rows(String table) {
    return Table.read(SameWords.class, table, 2).stream()
        .map(row -> Arguments.of(row.get(0), row.get(1)));
  }

  static Stream<Arguments> words() {
    return rows("same-words.tsv");
  }

  static Stream<Arguments> renewals() {
    return rows("renewals.tsv");
  }

  @ParameterizedTest
  @MethodSource("words")
  void tellsTheEventOfTheExampleAgain(String words, String example) {
    var events = analyse(example).narrative().events();
    assertTrue(
        events.stream().anyMatch(event -> isOf(words, event, events)),
        () -> example + " " + events);
  }

  /** Returns whether it tells again what another event told, both by words of the row. */
  private static boolean isOf(String words, Event event, List<Event> events) {
    return event.sameAs().isPresent()
        && isOf(words, event)
        && isOf(words, events.get(event.sameAs().getAsInt()));
  }

  private static boolean isOf(String words, Event event) {
    return Stream.of(words.split(" "))
        .anyMatch(word -> WORDS.tellSame(word, event.trigger().lemma())
            || event.trigger().parts().size() > 1);
  }

  @ParameterizedTest
  @MethodSource("renewals")
  void tellsAnotherEventInTheExample(String word, String example) {
    var events = analyse(example).narrative().events();
    assertTrue(events.stream().allMatch(e -> e.sameAs().isEmpty()), () -> example + " " + events);
    assertTrue(events.size() > 1, () -> example + " " + events);
  }
}
