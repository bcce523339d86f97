package org.depesche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.depesche.corpus.CorpusWalker;
import org.depesche.document.SourceFile;
import org.depesche.evaluation.SpeedEvaluation;
import org.depesche.evaluation.SpeedEvaluation.Speed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depesche evaluate speed}: how fast the pipeline is and where its time goes. */
@Command(
    name = "speed",
    description = "Measures the warm pipeline stage by stage, with bare OpenNLP (sentences, tokens,"
        + " parts of speech) over the same articles beside it.")
final class EvaluateSpeedCommand implements Callable<Integer> {

  private static final double MEGABYTE = 1e6;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "Folders of article files.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "Number of workers (default: one per core).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws IOException, InterruptedException {
    var found = new CorpusWalker().find(inputs);
    var first = found.isEmpty() ? found : found.subList(0, 1);
    var article = ArticleFiles.readFound(first, spec);
    if (article.isEmpty() || threads < 1) {
      throw new IllegalArgumentException("there is nothing to measure");
    }
    var evaluation = new SpeedEvaluation(article.get(0), this::articles, threads);
    print(evaluation.measure(), spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  private List<SourceFile> articles() {
    try {
      return ArticleFiles.read(inputs, spec);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(Speed speed, PrintWriter out) {
    line(out, "articles\t%d", speed.articles());
    line(out, "tokens\t%d", speed.tokens());
    line(out, "threads\t%d", threads);
    line(out, "start-up to first record, s\t%.2f", speed.startupSeconds());
    line(out, "peak heap, MB\t%.0f", speed.peakHeapBytes() / MEGABYTE);
    line(out, "articles/s\t%.1f", speed.articles() / speed.seconds());
    line(out, "tokens/s\t%.0f", speed.tokens() / speed.seconds());
    line(out, "compiling meanwhile, s\t%.2f", speed.compilingSeconds());
    double bare = speed.openNlpTokens() / speed.openNlpSeconds();
    line(out, "bare OpenNLP, tokens/s\t%.0f", bare);
    line(out, "time of bare OpenNLP = 1\t%.2f", speed.seconds() / speed.openNlpSeconds());
    long all = speed.stageNanos().values().stream().mapToLong(Long::longValue).sum();
    line(out, "processor time of a token, µs\t%.1f", all / 1e3 / speed.tokens());
    line(out, "%nstage\tms\tshare");
    speed
        .stageNanos()
        .forEach((stage, nanos) ->
            line(out, "%s\t%.0f\t%.1f %%", stage, nanos / 1e6, 100.0 * nanos / all));
  }

  private static void line(PrintWriter out, String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
