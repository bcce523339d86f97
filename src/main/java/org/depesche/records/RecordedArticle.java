package org.depesche.records;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.depesche.document.Article;
import org.depesche.document.Language;
import org.depesche.document.Layout;
import org.depesche.document.Published;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;
import org.depesche.document.Span;

/** Turns a record back into the article it was made from, so that stages can look at it again. */
public final class RecordedArticle {

  private RecordedArticle() {}

  /**
   * Returns the article with text, language and sections of the record; credits and dates are left
   * out.
   *
   * @throws IllegalArgumentException if the record has no text
   */
  public static Article of(RecordView view) {
    if (!view.hasText()) {
      throw new IllegalArgumentException("the record of " + view.id() + " has no text");
    }
    var record = view.record();
    String text = record.path("text").asText();
    List<Section> sections = new ArrayList<>();
    for (var section : record.path("sections")) {
      var kind = SectionKind.valueOf(section.path("kind").asText().toUpperCase(Locale.ROOT));
      sections.add(new Section(kind, span(text, section)));
    }
    var language = new Language(
        record.at("/language/code").asText(), record.at("/language/confidence").asDouble());
    var layout = new Layout(Optional.empty(), sections, List.of(), List.of());
    return new Article(source(record, text), language, layout, Published.unknown());
  }

  private static SourceFile source(JsonNode record, String text) {
    return new SourceFile(
        record.at("/source/path").asText(),
        record.path("id").asText(),
        OptionalLong.empty(),
        record.at("/source/sha256").asText(),
        record.at("/source/bytes").asLong(),
        record.at("/source/charset").asText(),
        text,
        Sidecar.none(),
        List.of());
  }

  private static Span span(String text, JsonNode item) {
    int start = text.offsetByCodePoints(0, item.path("start").asInt());
    int length = item.path("end").asInt() - item.path("start").asInt();
    return new Span(start, text.offsetByCodePoints(start, length));
  }
}
