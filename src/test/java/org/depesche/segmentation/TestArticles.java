package org.depesche.segmentation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.depesche.document.Article;
import org.depesche.document.Language;
import org.depesche.document.Layout;
import org.depesche.document.Published;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.SentenceSpans;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;
import org.depesche.document.Span;
import org.depesche.document.TokenSpan;

/** Articles made from text, and what became of them as text. */
final class TestArticles {

  private TestArticles() {}

  static Article of(String text, Section... sections) {
    var source = new SourceFile(
        "a.txt", "a", OptionalLong.empty(), "0", 1, "UTF-8", text, Sidecar.none(), List.of());
    var layout = new Layout(Optional.empty(), List.of(sections), List.of(), List.of());
    return new Article(source, new Language("de", 1), layout, Published.unknown());
  }

  static Article body(String text) {
    return of(text, new Section(SectionKind.BODY, new Span(0, text.length())));
  }

  /** Returns tokens with blanks between them, sentences with {@code  | } between them. */
  static String show(List<SentenceSpans> sentences) {
    return String.join(" | ", sentences.stream().map(TestArticles::show).toList());
  }

  private static String show(SentenceSpans sentence) {
    return String.join(" ", sentence.tokens().stream().map(TokenSpan::form).toList());
  }
}
