package org.depesche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.depesche.evaluation.Score;
import org.depesche.evaluation.SegmentationEvaluation;
import org.depesche.formats.ConlluReader;
import org.depesche.segmentation.SegmentationModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depesche evaluate segmentation}: scores sentences and tokens against a treebank. */
@Command(name = "segmentation", description = "Scores sentences and tokens against a treebank.")
final class EvaluateSegmentationCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "Treebank in CoNLL-U.")
  private Path file = Path.of("");

  @Option(
      names = "--block",
      defaultValue = "10",
      paramLabel = "N",
      description = "Sentences joined to a text (default: ${DEFAULT-VALUE}).")
  private int block;

  @Option(names = "--errors", description = "Lists what was missed and what is surplus.")
  private boolean errors;

  @Override
  public Integer call() throws IOException {
    var segmenter = SegmentationModels.load().segmenter();
    var evaluation = new SegmentationEvaluation(ConlluReader.read(file), block, segmenter);
    PrintWriter out = spec.commandLine().getOut();
    out.println("unit\tprecision\trecall\tF1\tgold");
    print("sentences", evaluation.sentences(), out);
    print("tokens, compounds whole", evaluation.tokens(), out);
    print("tokens, hyphens split", evaluation.splitTokens(), out);
    if (errors) {
      evaluation.errors().forEach(out::println);
    }
    return ExitCode.DONE;
  }

  private static void print(String unit, Score score, PrintWriter out) {
    out.println(String.format(
        Locale.ROOT,
        "%s\t%.4f\t%.4f\t%.4f\t%d",
        unit,
        score.precision(),
        score.recall(),
        score.f1(),
        score.truePositives() + score.falseNegatives()));
  }
}
