package org.depesche.temporal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.depesche.document.Article;
import org.depesche.document.Language;
import org.depesche.document.Layout;
import org.depesche.document.Pos;
import org.depesche.document.Published;
import org.depesche.document.PublishedMethod;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.Sentence;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;
import org.depesche.document.Span;
import org.depesche.document.Timex;
import org.depesche.document.Token;

/** Runs rules over texts that are cut into tokens without any model, one sentence each. */
record Tagging(TimexRules rules, Published published) {

  /** Ordinals, times and compounds stay whole, as the segmentation stage leaves them. */
  private static final Pattern WHOLE =
      Pattern.compile("[\\d.:]*\\d\\.?(?=\\s|$|[,)])|[\\p{L}\\d]+(?:[-/][\\p{L}\\d]+)*|\\S");

  /** Every mark and number is a token, as plain tokenisers leave them. */
  private static final Pattern CUT = Pattern.compile("\\d+|\\p{L}+|\\S");

  static final Published DAY = Published.ofDay(LocalDate.of(2019, 4, 26), PublishedMethod.OPTION);

  List<Timex> tag(String text) {
    return tag(text, WHOLE);
  }

  List<Timex> tagCut(String text) {
    return tag(text, CUT);
  }

  /** Returns expression and value of everything found, parted by blanks and semicolons. */
  String describe(String text) {
    return String.join(
        "; ",
        tag(text).stream()
            .map(timex -> timex.span().of(text) + " " + timex.value())
            .toList());
  }

  private List<Timex> tag(String text, Pattern tokens) {
    var article = article(text, published);
    return rules.tagger().tag(article, sentences(text, tokens));
  }

  static Article article(String text, Published published) {
    var file = new SourceFile(
        "a.txt", "a", OptionalLong.empty(), "", 0, "UTF-8", text, Sidecar.none(), List.of());
    var sections = List.of(new Section(SectionKind.BODY, new Span(0, text.length())));
    var layout = new Layout(Optional.empty(), sections, List.of(), List.of());
    return new Article(file, new Language("de", 1), layout, published);
  }

  private static List<Sentence> sentences(String text, Pattern pattern) {
    List<Token> tokens = new ArrayList<>();
    var matcher = pattern.matcher(text);
    while (matcher.find()) {
      var span = new Span(matcher.start(), matcher.end());
      tokens.add(new Token(span, matcher.group(), Pos.X, matcher.group(), List.of()));
    }
    return tokens.isEmpty()
        ? List.of()
        : List.of(new Sentence(new Span(0, text.length()), 0, tokens));
  }
}
