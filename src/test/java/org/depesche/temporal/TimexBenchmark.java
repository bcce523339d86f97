package org.depesche.temporal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.depesche.document.Article;
import org.depesche.document.Published;
import org.depesche.document.PublishedMethod;
import org.depesche.document.Sentence;
import org.depesche.segmentation.SegmentationModels;
import org.depesche.tagging.TaggingModels;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Tokens a second of the temporal stage alone, given tokens and parts of speech; one thread. */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TimexBenchmark {

  /** Counts the tokens that went through and the processor time that they took. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(org.openjdk.jmh.annotations.Scope.Thread)
  public static class Counters {
    /** Tokens so far. */
    public long tokens;

    /** Seconds of processor time so far: tokens by these is the speed that other processes leave alone. */
    public double processorSeconds;
  }

  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

  private record Tagged(Article article, List<Sentence> sentences) {}

  /** Folder of article texts. */
  @Param("corpus")
  public String folder = "corpus";

  private final List<Tagged> articles = new ArrayList<>();
  private TimexTagger tagger = (article, sentences) -> List.of();

  /** Tags every article of the folder. */
  @Setup
  public void load() throws IOException {
    tagger = TimexRules.load(Convention.RECORD).tagger();
    var segmenter = SegmentationModels.load().segmenter();
    var posTagger = TaggingModels.load().tagger();
    var published = Published.ofDay(LocalDate.of(2019, 4, 26), PublishedMethod.OPTION);
    List<Path> files;
    try (var walk = Files.walk(Path.of(folder))) {
      files = walk.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (var file : files) {
      var article = Tagging.article(new String(Files.readAllBytes(file), UTF_8), published);
      articles.add(new Tagged(article, posTagger.tag(segmenter.segment(article))));
    }
  }

  /** Tags all articles once. */
  @Benchmark
  public int tag(Counters counters) {
    int found = 0;
    long start = PROCESSOR.getCurrentThreadCpuTime();
    for (var tagged : articles) {
      found += tagger.tag(tagged.article(), tagged.sentences()).size();
      for (var sentence : tagged.sentences()) {
        counters.tokens += sentence.tokens().size();
      }
    }
    counters.processorSeconds += (PROCESSOR.getCurrentThreadCpuTime() - start) / 1e9;
    return found;
  }
}
