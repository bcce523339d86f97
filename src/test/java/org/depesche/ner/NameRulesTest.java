package org.depesche.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.document.EntityType;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.Pos;
import org.depesche.document.Sentence;
import org.depesche.document.Span;
import org.depesche.document.Table;
import org.depesche.document.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameRulesTest {

  private static final Set<String> FUNCTION_WORDS = Set.of("die", "eine", "alle", "den");
  private static final String MARKS = "[\\[\\]{}]";

  private final NameRules rules = NameRules.load();

  static Stream<List<String>> rows() {
    return Table.read(NameRules.class, "name-rules.tsv", 5).stream();
  }

  /** Returns the texts between marks, with their places in the unmarked text. */
  private static List<Span> marked(String example, char open, char close) {
    String plain = example.replaceAll(open == '[' ? "[{}]" : "[\\[\\]]", "");
    List<Span> spans = new ArrayList<>();
    var matcher = Pattern.compile(Pattern.quote("" + open) + "(.*?)" + Pattern.quote("" + close))
        .matcher(plain);
    while (matcher.find()) {
      int start = matcher.start() - 2 * spans.size();
      spans.add(new Span(start, start + matcher.group(1).length()));
    }
    return spans;
  }

  private static Sentence sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String form : text.split(" ", -1)) {
      var span = new Span(start, start + form.length());
      tokens.add(new Token(span, form, pos(form), form, List.of()));
      start = span.end() + 1;
    }
    return new Sentence(new Span(0, text.length()), 0, tokens);
  }

  private static Pos pos(String form) {
    if (Character.isDigit(form.charAt(0))) {
      return Pos.NUM;
    }
    boolean adjective = form.endsWith("e") && !FUNCTION_WORDS.contains(form);
    Pos lower = adjective ? Pos.ADJ : Pos.X;
    return Character.isUpperCase(form.charAt(0)) ? Pos.NOUN : lower;
  }

  private List<Mention> mend(String example) {
    List<Mention> found = marked(example, '{', '}').stream()
        .map(span -> new Mention(span, EntityType.ORG, MentionKind.NAME, 0.5, "test"))
        .toList();
    return rules.mend(sentence(example.replaceAll(MARKS, "")), found);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void mendsItsExample(List<String> row) {
    String text = row.get(3).replaceAll(MARKS, "");
    var expected = marked(row.get(3), '[', ']').stream()
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
    var expected = marked(row.get(4), '{', '}');
    var mended = mend(row.get(4)).stream().map(Mention::span).collect(Collectors.toList());
    assertEquals(expected, mended);
  }
}
