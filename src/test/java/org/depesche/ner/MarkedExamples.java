package org.depesche.ner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.document.EntityType;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.Pos;
import org.depesche.document.Sentence;
import org.depesche.document.Span;
import org.depesche.document.Token;

/** Examples of name rules: {} marks what the model has found, [] what the rule finds. */
final class MarkedExamples {

  private static final Set<String> FUNCTION_WORDS = Set.of("die", "eine", "alle", "den");
  private static final String MARKS = "[\\[\\]{}]";

  private MarkedExamples() {}

  /** A way to mend what was found in a sentence. */
  interface Mender {
    List<Mention> mend(Sentence sentence, List<Mention> found);
  }

  /** Returns an example without its marks. */
  static String plain(String example) {
    return example.replaceAll(MARKS, "");
  }

  /** Returns what becomes of the names of an example, found as organisations. */
  static List<Mention> mend(String example, Mender mender) {
    return mend(example, EntityType.ORG, mender);
  }

  /** Returns what becomes of the names of an example, found with a type. */
  static List<Mention> mend(String example, EntityType type, Mender mender) {
    List<Mention> found = marked(example, '{', '}').stream()
        .map(span -> new Mention(span, type, MentionKind.NAME, 0.5, "test"))
        .toList();
    return mender.mend(sentence(plain(example)), found);
  }

  /** Returns the texts between marks, with their places in the unmarked text. */
  static List<Span> marked(String example, char open, char close) {
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
}
