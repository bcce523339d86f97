package org.depesche.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.depesche.batch.RunOptions.Content;
import org.depesche.batch.RunOptions.Limits;
import org.depesche.batch.RunOptions.Redo;
import org.depesche.corpus.FoundFiles;
import org.depesche.corpus.InputSelection;
import org.depesche.document.Analysis;
import org.depesche.document.Language;
import org.depesche.document.Layout;
import org.depesche.document.Narrative;
import org.depesche.document.Provenance;
import org.depesche.document.Published;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.Sentence;
import org.depesche.document.SourceFile;
import org.depesche.document.Span;
import org.depesche.pipeline.Pipeline;

/** Runs over small corpora with a pipeline that does as little as one can, or as badly as told. */
final class TestRuns implements RunListener {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T02:00:00Z"), ZoneOffset.UTC);

  final AtomicInteger analyses = new AtomicInteger();
  final List<String> notices = new ArrayList<>();
  final StopRequest stop = new StopRequest();
  final Path corpus;
  Path out;
  Redo redo = Redo.nothing();
  Limits limits = Limits.usual(2);
  boolean unique;
  String fingerprint = "f1";

  TestRuns(Path folder) {
    corpus = folder.resolve("corpus");
    out = folder.resolve("out");
  }

  TestRuns article(String path, String text) throws IOException {
    Path file = corpus.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return this;
  }

  RunOptions options() {
    return new RunOptions(
        InputSelection.of(List.of(corpus)),
        out,
        new Content(Optional.empty(), true, List.of()),
        redo,
        limits,
        unique);
  }

  RunReport run() throws IOException, CannotRunException, OutputLockedException {
    return new BatchRun(options(), this, stop, CLOCK).run(this::engine);
  }

  /** Does what a new process would: forgets what was said and asked. */
  TestRuns again() {
    var next = new TestRuns(corpus.getParent());
    next.redo = redo;
    next.limits = limits;
    next.unique = unique;
    next.fingerprint = fingerprint;
    return next;
  }

  Engine engine() {
    var provenance = new Provenance("depesche", "0", List.of(), fingerprint);
    return new Engine(provenance, this::pipeline);
  }

  private Pipeline pipeline() {
    return new Pipeline(
        file -> new Language("de", 1),
        this::layout,
        (file, layout) -> Published.unknown(),
        article -> List.of(),
        spans -> List.<Sentence>of(),
        sentences -> List.of(),
        (article, sentences) -> List.of(),
        (article, sentences) -> List.of(),
        (article, trees, mentions) -> List.of(),
        (article, entities) -> entities,
        (article, trees, entities, timexes) -> new Narrative(List.of(), List.of()),
        Analysis::narrative);
  }

  private Layout layout(SourceFile file) {
    analyses.incrementAndGet();
    misbehave(file.text());
    var body = new Section(SectionKind.BODY, new Span(0, file.text().length()));
    return new Layout(Optional.empty(), List.of(body), List.of(), List.of());
  }

  private static void misbehave(String text) {
    if (text.startsWith("Ausnahme")) {
      throw new IllegalStateException("so war es gewollt");
    }
    if (text.startsWith("Tiefe")) {
      dig(0);
    }
    if (text.startsWith("Speicher")) {
      throw new OutOfMemoryError("so war es gewollt");
    }
    if (text.startsWith("Dauer")) {
      spin(Duration.ofSeconds(20));
    }
    if (text.startsWith("Weile")) {
      spin(Duration.ofMillis(30));
    }
  }

  private static int dig(int depth) {
    return depth < 0 ? 0 : dig(depth + 1) + 1;
  }

  /** Works without ever looking whether it was interrupted. */
  private static void spin(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  /** Returns all files of the output folder but the report, by path. */
  Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var paths = Files.walk(out)) {
      for (var path : paths.filter(Files::isRegularFile).toList()) {
        files.put(out.relativize(path).toString(), Files.readString(path, StandardCharsets.UTF_8));
      }
    }
    files.remove(ReportJson.FILE);
    return files;
  }

  String report() throws IOException {
    return Files.readString(out.resolve(ReportJson.FILE), StandardCharsets.UTF_8);
  }

  @Override
  public void started(FoundFiles files) {}

  @Override
  public void noticed(Notice notice) {
    notices.add(notice.code());
  }

  @Override
  public void finished(Outcome outcome, long bytes) {}

  @Override
  public void waiting() {}
}
