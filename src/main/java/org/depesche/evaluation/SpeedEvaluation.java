package org.depesche.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.depesche.batch.PeakHeap;
import org.depesche.document.SourceFile;
import org.depesche.json.RecordWriter;
import org.depesche.pipeline.PipelineFactory;

/**
 * Measures how fast the pipeline is and where its time goes, with bare OpenNLP (sentences, tokens,
 * parts of speech) over the same texts beside it. Rounds warm up until the JIT compiler has little left to do, the
 * next is measured; records are made but not written to disk.
 */
public final class SpeedEvaluation {

  /**
   * What was measured.
   *
   * @param articles number of articles
   * @param tokens number of their tokens
   * @param startupSeconds from the start of the process to the first record
   * @param seconds the measured round of the whole pipeline
   * @param compilingSeconds what the JIT compiler worked in that round
   * @param stageNanos processor time of each stage, all workers together
   * @param openNlpTokens number of tokens by OpenNLP
   * @param openNlpSeconds the measured round of OpenNLP
   * @param peakHeapBytes most heap in use until the pipeline was done
   */
  public record Speed(
      int articles,
      long tokens,
      double startupSeconds,
      double seconds,
      double compilingSeconds,
      Map<String, Long> stageNanos,
      long openNlpTokens,
      double openNlpSeconds,
      long peakHeapBytes) {}

  /** What one worker does with an article: returns the number of its tokens. */
  private interface Worker {
    long tokens(SourceFile file);
  }

  private static final int LEAST_WARM_UP_ROUNDS = 3;
  private static final int MOST_WARM_UP_ROUNDS = 15;

  /** A round is warm if the compiler works for less than this share of it. */
  private static final double COMPILING = 0.1;

  private final SourceFile first;
  private final Supplier<List<SourceFile>> articles;
  private final List<SourceFile> files = new ArrayList<>();
  private final int threads;

  /**
   * Creates a measurement.
   *
   * @param first the first article
   * @param articles reads all articles; asked once the first record is made
   * @param threads number of workers
   */
  public SpeedEvaluation(SourceFile first, Supplier<List<SourceFile>> articles, int threads) {
    this.first = first;
    this.articles = articles;
    this.threads = threads;
  }

  /** Measures. */
  public Speed measure() throws IOException, InterruptedException {
    List<StageClock> clocks = new ArrayList<>();
    var workers = pipelineWorkers(clocks);
    workers.get(0).tokens(first);
    double startup = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
    files.addAll(articles.get());
    warmUp(workers);
    clocks.forEach(StageClock::reset);
    long compiled = compilingMillis();
    long start = System.nanoTime();
    long tokens = round(workers);
    double seconds = since(start);
    double compiling = (compilingMillis() - compiled) / 1e3;
    long heap = PeakHeap.bytes();
    var bare = bareWorkers();
    warmUp(bare);
    start = System.nanoTime();
    long bareTokens = round(bare);
    return new Speed(
        files.size(),
        tokens,
        startup,
        seconds,
        compiling,
        sum(clocks),
        bareTokens,
        since(start),
        heap);
  }

  private List<Worker> pipelineWorkers(List<StageClock> clocks) {
    var factory = PipelineFactory.load(Optional.empty());
    var writer = new RecordWriter(factory.provenance(), true);
    return workers(i -> {
      var clock = new StageClock();
      clocks.add(clock);
      var pipeline = clock.timed(factory.create());
      return file -> {
        var analysis = pipeline.analyse(file);
        clock.time("writing", () -> writer.write(analysis));
        return analysis.sentences().stream().mapToLong(s -> s.tokens().size()).sum();
      };
    });
  }

  private List<Worker> bareWorkers() throws IOException {
    var models = BareOpenNlp.Models.load();
    return workers(i -> {
      var openNlp = new BareOpenNlp(models);
      return file -> openNlp.tag(file.text());
    });
  }

  private List<Worker> workers(Function<Integer, Worker> maker) {
    List<Worker> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      workers.add(maker.apply(i));
    }
    return workers;
  }

  private void warmUp(List<Worker> workers) throws InterruptedException {
    boolean warm = false;
    for (int i = 0; i < LEAST_WARM_UP_ROUNDS || (!warm && i < MOST_WARM_UP_ROUNDS); i++) {
      long compiled = compilingMillis();
      long start = System.nanoTime();
      round(workers);
      warm = (compilingMillis() - compiled) / 1e3 < COMPILING * since(start);
    }
  }

  private static long compilingMillis() {
    return ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  /** Lets the workers share all articles and returns the number of tokens. */
  private long round(List<Worker> workers) throws InterruptedException {
    var next = new java.util.concurrent.atomic.AtomicInteger();
    var pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Long>> shares = new ArrayList<>();
      workers.forEach(worker -> shares.add(() -> {
        long tokens = 0;
        for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
          tokens += worker.tokens(files.get(i));
        }
        return tokens;
      }));
      long tokens = 0;
      for (var share : pool.invokeAll(shares)) {
        tokens += share.get();
      }
      return tokens;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a worker stopped", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static Map<String, Long> sum(List<StageClock> clocks) {
    Map<String, Long> sum = new LinkedHashMap<>();
    for (var clock : clocks) {
      clock.nanos().forEach((stage, nanos) -> sum.merge(stage, nanos, Long::sum));
    }
    return sum;
  }
}
