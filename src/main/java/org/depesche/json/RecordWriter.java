package org.depesche.json;

import java.util.List;
import java.util.Optional;
import org.depesche.document.Analysis;
import org.depesche.document.Article;
import org.depesche.document.Credit;
import org.depesche.document.Provenance;
import org.depesche.document.Published;
import org.depesche.document.SourceFile;

/** Writes an analysis as the record of the contract {@code depesche-record/1}. Thread-safe. */
public final class RecordWriter {

  /** The contract that the records keep. */
  public static final String SCHEMA = "depesche-record/1";

  private final Provenance provenance;
  private final boolean withText;

  /**
   * Creates a writer.
   *
   * @param provenance what made the analyses
   * @param withText whether the record carries the article text
   */
  public RecordWriter(Provenance provenance, boolean withText) {
    this.provenance = provenance;
    this.withText = withText;
  }

  /**
   * Returns the record as UTF-8 with a line end.
   *
   * @throws IllegalStateException if a span does not fit the text or a list is out of order
   */
  public byte[] write(Analysis analysis) {
    var codePoints = new CodePoints(analysis.article().text());
    var out = new JsonOut(codePoints);
    out.object(() -> fields(out, analysis, codePoints));
    return out.finish();
  }

  private void fields(JsonOut out, Analysis analysis, CodePoints codePoints) {
    writeSource(out, analysis.article().source());
    writeHead(out, analysis.article(), codePoints);
    out.string("text", Optional.of(analysis.article().text()).filter(text -> withText));
    writeDivisions(out, analysis);
    new NameFields(out, codePoints).write(analysis.entities());
    new StoryFields(out, codePoints).write(analysis);
    writeProvenance(out);
  }

  private static void writeSource(JsonOut out, SourceFile source) {
    out.string("schema", SCHEMA).string("id", source.id());
    out.number("number", source.number().stream().boxed().findFirst());
    out.object(
        "source",
        () -> out.string("path", source.path())
            .string("sha256", source.sha256())
            .number("bytes", source.bytes())
            .string("charset", source.charset()));
  }

  private static void writeHead(JsonOut out, Article article, CodePoints codePoints) {
    var language = article.language();
    out.object(
        "language",
        () -> out.string("code", language.code()).confidence("confidence", language.confidence()));
    out.object(
        "title",
        article.layout().title(),
        title -> out.string("text", codePoints.slice(title)).span(title));
    writePublished(out, article.published());
    writeCredits(out, "agencies", article.layout().agencies());
    writeCredits(out, "authors", article.layout().authors());
  }

  private static void writePublished(JsonOut out, Published published) {
    out.object("published", () -> {
      out.string("value", published.value());
      out.string("precision", published.precision().map(p -> lower(p)));
      out.name("method", published.method());
    });
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static void writeCredits(JsonOut out, String key, List<Credit> credits) {
    out.objects(key, credits, credit -> out.string("name", credit.name()).span(credit.span()));
  }

  private static void writeDivisions(JsonOut out, Analysis analysis) {
    var sections = analysis.article().layout().sections();
    out.objects(
        "sections", sections, section -> out.name("kind", section.kind()).span(section.span()));
    out.objects(
        "sentences",
        analysis.sentences(),
        sentence -> out.span(sentence.span()).number("section", sentence.section()));
  }

  private void writeProvenance(JsonOut out) {
    out.object("provenance", () -> {
      out.string("tool", provenance.tool()).string("version", provenance.version());
      out.objects(
          "models",
          provenance.models(),
          model -> out.string("name", model.name())
              .string("version", model.version())
              .string("sha256", model.sha256()));
      out.string("fingerprint", provenance.fingerprint());
    });
  }
}
