package org.depesche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.depesche.evaluation.NameEvaluation;
import org.depesche.formats.ColumnFormat;
import org.depesche.formats.ColumnReader;
import org.depesche.ner.NameModels;
import org.depesche.ner.OpenNlpNameFinder;
import org.depesche.tagging.TaggingModels;
import org.depesche.training.GoldTagging;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depesche evaluate names}: scores the name model on annotated sentences. */
@Command(name = "names", description = "Scores the name model on annotated sentences.")
final class EvaluateNamesCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "Annotated sentences; .gz is unpacked.")
  private Path file = Path.of("");

  @Option(
      names = "--format",
      defaultValue = "germeval",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ColumnFormat format = ColumnFormat.GERMEVAL;

  @Option(
      names = "--output",
      paramLabel = "PRED",
      description = "Writes token, gold tag and predicted tag to this file.")
  private Optional<Path> output = Optional.empty();

  @Override
  public Integer call() throws IOException {
    var sentences = new ColumnReader(format, EvaluateNamesCommand::germEvalClass).read(file);
    var tagger = TaggingModels.load().tagger();
    var finder = new OpenNlpNameFinder(
        NameModels.load().tagger(), forms -> GoldTagging.tagForms(forms, tagger));
    var evaluation = new NameEvaluation(sentences, finder);
    if (output.isPresent()) {
      Files.writeString(output.get(), evaluation.columns());
    }
    print(evaluation, spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  private static String germEvalClass(String name) {
    return name.equals("MISC") ? "OTH" : name;
  }

  private static void print(NameEvaluation evaluation, PrintWriter out) {
    out.println("class\tprecision\trecall\tF1\tgold");
    new TreeMap<>(evaluation.scores())
        .forEach((name, score) -> out.println(String.format(
            Locale.ROOT,
            "%s\t%.4f\t%.4f\t%.4f\t%d",
            name,
            score.precision(),
            score.recall(),
            score.f1(),
            score.truePositives() + score.falseNegatives())));
  }
}
