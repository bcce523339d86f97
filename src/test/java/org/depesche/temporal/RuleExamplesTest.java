package org.depesche.temporal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleExamplesTest {

  private static final Tagging RECORD =
      new Tagging(TimexRules.load(Convention.RECORD), Tagging.DAY);
  private static final Tagging TIMEML =
      new Tagging(TimexRules.load(Convention.TIMEML), Tagging.DAY);

  /** A rule under test, with a readable name. */
  record Case(String name, RuleReader.Line line, Tagging tagging) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() {
    var record =
        RECORD.rules().lines().stream().map(line -> new Case(line.rule().name(), line, RECORD));
    var names = RECORD.rules().lines().stream().map(line -> line.rule().name()).toList();
    var timeml = TIMEML.rules().lines().stream()
        .filter(line -> !names.contains(line.rule().name()))
        .map(line -> new Case(line.rule().name(), line, TIMEML));
    return Stream.concat(record, timeml);
  }

  static Stream<Case> casesWithExample() {
    return cases().filter(test -> !test.line().example().equals("-"));
  }

  @ParameterizedTest
  @MethodSource("casesWithExample")
  void everyRuleFindsItsExample(Case test) {
    var parts = List.of(test.line().example().split(" => "));
    String text = parts.get(0).replace("[", "").replace("]", "");
    var found = test.tagging().tag(text).stream()
        .filter(timex -> timex.rule().equals(test.name()))
        .map(timex -> timex.span().of(text) + " => " + timex.value())
        .toList();
    String expression =
        parts.get(0).substring(parts.get(0).indexOf('[') + 1, parts.get(0).indexOf(']'));
    assertTrue(found.contains(expression + " => " + parts.get(1)), text + " gave " + found);
  }

  @ParameterizedTest
  @MethodSource("casesWithExample")
  void everyRuleFindsItsExampleInSmallestTokens(Case test) {
    String text = test.line().example().split(" => ")[0].replace("[", "").replace("]", "");
    assertEquals(
        test.tagging().tag(text).stream().map(timex -> timex.value()).toList(),
        test.tagging().tagCut(text).stream().map(timex -> timex.value()).toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noRuleFindsItsCounterexample(Case test) {
    String text = test.line().counterexample();
    var rules = test.tagging().tag(text).stream().map(timex -> timex.rule()).toList();
    assertFalse(rules.contains(test.name()), text + " gave " + rules);
  }
}
