package org.depesche.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.document.EntityType;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.Span;
import org.depesche.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameEndsTest {

  private final NameEnds ends = NameEnds.load();

  static Stream<List<String>> rows() {
    return Table.read(NameEnds.class, "name-ends.tsv", 5).stream();
  }

  private List<Mention> mend(String example) {
    return MarkedExamples.mend(example, ends::mend);
  }

  private List<Mention> mend(List<String> row, int column) {
    var found = row.get(2).equals("PER") ? EntityType.PER : EntityType.ORG;
    return MarkedExamples.mend(row.get(column), found, ends::mend);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void mendsItsExample(List<String> row) {
    String text = MarkedExamples.plain(row.get(3));
    var expected = MarkedExamples.marked(row.get(3), '[', ']').stream()
        .map(span -> row.get(2) + " " + span.of(text))
        .toList();
    var mended = mend(row, 3).stream()
        .map(mention -> mention.type() + " " + mention.span().of(text))
        .toList();
    assertEquals(expected, mended);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void leavesItsCounterExample(List<String> row) {
    var expected = MarkedExamples.marked(row.get(4), '{', '}');
    var mended = mend(row, 4).stream().map(Mention::span).collect(Collectors.toList());
    assertEquals(expected, mended);
  }

  @Test
  void leavesTheGoalsToTheResult() {
    String line = "Hannover 96 : {Karlsruher SC 2} : 2";
    assertEquals(
        List.of("Karlsruher SC"),
        mend(line).stream()
            .map(mention -> mention.span().of(MarkedExamples.plain(line)))
            .toList());
  }

  @Test
  void keepsTheNumberOfAClub() {
    assertEquals(new Span(0, 10), mend("{Schalke 04} : Bayern").get(0).span());
  }

  @Test
  void knowsAStormAgain() {
    String text = "Nach Katrina kam Rita .";
    var first = new Mention(new Span(5, 12), EntityType.MISC, MentionKind.NAME, 0.5, "storm");
    var again = new Mention(new Span(5, 12), EntityType.PER, MentionKind.NAME, 0.5, "crf");
    var other = new Mention(new Span(18, 22), EntityType.PER, MentionKind.NAME, 0.5, "crf");
    var types = NameEnds.spreadStorms(text, List.of(first, again, other)).stream()
        .map(Mention::type)
        .toList();
    assertEquals(List.of(EntityType.MISC, EntityType.MISC, EntityType.PER), types);
  }
}
