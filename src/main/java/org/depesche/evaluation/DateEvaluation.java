package org.depesche.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.depesche.document.Article;
import org.depesche.document.Language;
import org.depesche.document.Layout;
import org.depesche.document.Published;
import org.depesche.document.PublishedMethod;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;
import org.depesche.document.Span;
import org.depesche.document.Timex;
import org.depesche.formats.TimemlDocument;
import org.depesche.segmentation.Segmenter;
import org.depesche.tagging.Tagger;
import org.depesche.temporal.TimexTagger;

/**
 * Runs a tagger for temporal expressions over TimeML documents and writes what it finds as lists of
 * {@code {begin, end, type, value}}, offsets in code points. The whole text is one section and the
 * document creation time is the publication date.
 */
public final class DateEvaluation {

  private static final int LENGTH_OF_DAY = "2019-04-26".length();

  private final Segmenter segmenter;
  private final Tagger tagger;
  private final TimexTagger timexTagger;
  private final ObjectMapper mapper = new ObjectMapper();

  /** Makes an evaluation of a tagger behind the stages that it builds on. */
  public DateEvaluation(Segmenter segmenter, Tagger tagger, TimexTagger timexTagger) {
    this.segmenter = segmenter;
    this.tagger = tagger;
    this.timexTagger = timexTagger;
  }

  /**
   * Writes the expressions of each document to {@code <name>.json} in the folder.
   *
   * @return how many there are in all
   * @throws UncheckedIOException if a file cannot be written
   */
  public int write(List<TimemlDocument> documents, Path folder) {
    int count = 0;
    try {
      Files.createDirectories(folder);
      for (var document : documents) {
        var timexes = tag(document);
        var lines = timexes.stream().map(timex -> entry(timex, document.text())).toList();
        mapper.writeValue(folder.resolve(document.name() + ".json").toFile(), lines);
        count += timexes.size();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder, e);
    }
    return count;
  }

  /** Returns the temporal expressions of a document. */
  List<Timex> tag(TimemlDocument document) {
    var article = article(document);
    return timexTagger.tag(article, tagger.tag(segmenter.segment(article)));
  }

  private static Article article(TimemlDocument document) {
    String text = document.text();
    var file = new SourceFile(
        document.name(),
        document.name(),
        OptionalLong.empty(),
        "",
        0,
        "UTF-8",
        text,
        Sidecar.none(),
        List.of());
    List<Section> sections = new ArrayList<>();
    if (!text.isBlank()) {
      sections.add(new Section(SectionKind.BODY, new Span(0, text.length())));
    }
    var layout = new Layout(Optional.empty(), sections, List.of(), List.of());
    return new Article(file, new Language("de", 1), layout, published(document));
  }

  private static Published published(TimemlDocument document) {
    return document
        .creationTime()
        .filter(value -> value.length() >= LENGTH_OF_DAY)
        .map(value -> LocalDate.parse(value.substring(0, LENGTH_OF_DAY)))
        .map(day -> Published.ofDay(day, PublishedMethod.SIDECAR))
        .orElse(Published.unknown());
  }

  private static Map<String, Object> entry(Timex timex, String text) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("begin", text.codePointCount(0, timex.span().start()));
    entry.put("end", text.codePointCount(0, timex.span().end()));
    entry.put("type", timex.type().name());
    entry.put("value", timex.value());
    return entry;
  }
}
