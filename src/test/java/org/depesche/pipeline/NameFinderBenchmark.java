package org.depesche.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.depesche.document.Article;
import org.depesche.document.Language;
import org.depesche.document.Layout;
import org.depesche.document.Published;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.Sentence;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;
import org.depesche.document.Span;
import org.depesche.ner.NameFinder;
import org.depesche.ner.NameModels;
import org.depesche.segmentation.SegmentationModels;
import org.depesche.segmentation.Segmenter;
import org.depesche.tagging.Tagger;
import org.depesche.tagging.TaggingModels;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Tokens a second of the name stage alone, one thread, over the articles of the folder named by
 * {@code -Darticles=FOLDER} ({@code corpus} by default). Run {@code org.openjdk.jmh.Main
 * NameFinderBenchmark} on the test class path.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Thread)
public class NameFinderBenchmark {

  private final List<Article> articles = new ArrayList<>();
  private final List<List<Sentence>> sentences = new ArrayList<>();
  private NameFinder finder = (article, tagged) -> List.of();

  /** Counts tokens. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Tokens {
    /** Tokens seen. */
    public long tokens;
  }

  /** Reads, segments and tags the articles. */
  @Setup
  public void prepare() throws IOException {
    finder = NameModels.load().finder();
    var segmenter = SegmentationModels.load().segmenter();
    var tagger = TaggingModels.load().tagger();
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("articles", "corpus")))) {
      for (var file :
          files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        prepare(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), segmenter, tagger);
      }
    }
  }

  private void prepare(String text, Segmenter segmenter, Tagger tagger) {
    var file = new SourceFile(
        "", "", OptionalLong.empty(), "", 0, "UTF-8", text, Sidecar.none(), List.of());
    var body = new Section(SectionKind.BODY, new Span(0, text.length()));
    var layout = new Layout(Optional.empty(), List.of(body), List.of(), List.of());
    var article = new Article(file, new Language("de", 1), layout, Published.unknown());
    articles.add(article);
    sentences.add(tagger.tag(segmenter.segment(article)));
  }

  /** Finds the names of all articles. */
  @Benchmark
  public void find(Tokens counter, Blackhole blackhole) {
    for (int i = 0; i < articles.size(); i++) {
      blackhole.consume(finder.find(articles.get(i), sentences.get(i)));
      counter.tokens +=
          sentences.get(i).stream().mapToInt(s -> s.tokens().size()).sum();
    }
  }
}
