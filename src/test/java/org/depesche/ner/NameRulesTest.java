package org.depesche.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.document.Mention;
import org.depesche.document.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameRulesTest {

  private final NameRules rules = NameRules.load();

  static Stream<List<String>> rows() {
    return Table.read(NameRules.class, "name-rules.tsv", 5).stream();
  }

  private List<Mention> mend(String example) {
    return MarkedExamples.mend(example, rules::mend);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void mendsItsExample(List<String> row) {
    String text = MarkedExamples.plain(row.get(3));
    var expected = MarkedExamples.marked(row.get(3), '[', ']').stream()
        .map(span -> row.get(2) + " " + span.of(text))
        .toList();
    var mended = mend(row.get(3)).stream()
        .map(mention -> mention.type() + " " + mention.span().of(text))
        .toList();
    assertEquals(expected, mended);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void leavesItsCounterExample(List<String> row) {
    var expected = MarkedExamples.marked(row.get(4), '{', '}');
    var mended = mend(row.get(4)).stream().map(Mention::span).collect(Collectors.toList());
    assertEquals(expected, mended);
  }
}
