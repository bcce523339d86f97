package org.depesche.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.depesche.pipeline.Pipeline;

/** Adds up how long each stage works. Not thread-safe: one for each worker. */
final class StageClock {

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Map<String, Long> nanos = new LinkedHashMap<>();

  /** Does the work and counts its processor time for the stage. */
  <T> T time(String stage, Supplier<T> work) {
    long start = threads.getCurrentThreadCpuTime();
    T result = work.get();
    nanos.merge(stage, threads.getCurrentThreadCpuTime() - start, Long::sum);
    return result;
  }

  /** Returns the processor time of each stage in nanoseconds, in the order of their first work. */
  Map<String, Long> nanos() {
    return nanos;
  }

  /** Forgets what was counted so far. */
  void reset() {
    nanos.clear();
  }

  /** Returns the pipeline with each stage under the clock. */
  Pipeline timed(Pipeline pipeline) {
    return new Pipeline(
        file -> time("language", () -> pipeline.languageIdentifier().identify(file)),
        file -> time("zoning", () -> pipeline.zoner().zone(file)),
        (file, layout) -> time("dating", () -> pipeline.dater().date(file, layout)),
        article -> time("segmentation", () -> pipeline.segmenter().segment(article)),
        spans -> time("tagging", () -> pipeline.tagger().tag(spans)),
        sentences -> time("parsing", () -> pipeline.parser().parse(sentences)),
        (article, sentences) -> time("names", () -> pipeline.nameFinder().find(article, sentences)),
        (article, sentences) -> time("dates", () -> pipeline.timexTagger().tag(article, sentences)),
        (article, trees, mentions) ->
            time("coreference", () -> pipeline.resolver().resolve(article, trees, mentions)),
        (article, entities) -> time("linking", () -> pipeline.linker().link(article, entities)),
        (article, trees, entities, timexes) ->
            time("events", () -> pipeline.extractor().extract(article, trees, entities, timexes)),
        analysis -> time("event coreference", () -> pipeline.eventResolver().resolve(analysis)));
  }
}
