package org.depesche.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.depesche.batch.Outcome.Analysed;
import org.depesche.batch.Outcome.Counts;
import org.depesche.batch.Outcome.Failed;
import org.depesche.batch.Outcome.Failure;
import org.depesche.batch.Outcome.Unchanged;
import org.depesche.corpus.ArticleFile;
import org.depesche.corpus.ArticleReader;
import org.depesche.corpus.RawArticle;
import org.depesche.corpus.UnreadableArticleException;
import org.depesche.json.RecordWriter;
import org.depesche.pipeline.Pipeline;

/** Takes one article file from reading to its record. One job per worker. */
final class ArticleJob {

  private static final String OWN_PACKAGES = "org.depesche.";

  private final RunContext context;
  private final ArticleReader reader;
  private final Pipeline pipeline;
  private final RecordWriter writer;

  ArticleJob(RunContext context, ArticleReader reader, Pipeline pipeline) {
    this.context = context;
    this.reader = reader;
    this.pipeline = pipeline;
    writer = new RecordWriter(context.provenance(), context.withText());
  }

  /** Returns what became of the file; the only thing it throws is that the output cannot be written. */
  Outcome run(ArticleFile file) throws IOException {
    try {
      var raw = reader.load(file);
      var known = context.unchanged(file, raw.inputHash());
      return known.isPresent() ? new Unchanged(file, known.get()) : guarded(file, raw);
    } catch (UnreadableArticleException e) {
      return failed(file, "", new Failure("corpus", e.code(), e.getMessage(), Optional.empty()));
    }
  }

  /** The one place where a defect is caught: it costs its article and not the run. */
  @SuppressWarnings("checkstyle:illegalcatch")
  private Outcome guarded(ArticleFile file, RawArticle raw)
      throws IOException, UnreadableArticleException {
    try {
      return analysed(file, raw);
    } catch (RuntimeException | StackOverflowError e) {
      return failed(file, raw.inputHash(), defect(e));
    }
  }

  private Outcome analysed(ArticleFile file, RawArticle raw)
      throws IOException, UnreadableArticleException {
    var analysis = pipeline.analyse(reader.decode(raw));
    byte[] record = writer.write(analysis);
    AtomicFile.write(context.recordPath(file.id()), record);
    Files.deleteIfExists(context.errorPath(file.id()));
    return new Analysed(file, context.okEntry(file, raw.inputHash(), record), Counts.of(analysis));
  }

  private static Failure defect(Throwable thrown) {
    String stage = Arrays.stream(thrown.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> name.startsWith(OWN_PACKAGES))
        .map(name -> name.substring(OWN_PACKAGES.length()).replaceFirst("\\..*", ""))
        .filter(name -> !name.equals("document"))
        .findFirst()
        .orElse("pipeline");
    String message = thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
    return new Failure(
        stage, "DEFECT-" + stage.toUpperCase(Locale.ROOT), message, Optional.of(thrown));
  }

  /** A record of an earlier run no longer tells what the file says, so it goes. */
  private Outcome failed(ArticleFile file, String inputHash, Failure failure) throws IOException {
    var entry = context.failedEntry(file, inputHash, failure);
    Path error = context.errorPath(file.id());
    AtomicFile.write(error, ErrorRecord.bytes(entry, failure));
    Files.deleteIfExists(context.recordPath(file.id()));
    return new Failed(file, entry, failure);
  }
}
