package org.depesche.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.depesche.evaluation.DateEvaluation;
import org.depesche.formats.TimemlReader;
import org.depesche.segmentation.SegmentationModels;
import org.depesche.tagging.TaggingModels;
import org.depesche.temporal.Convention;
import org.depesche.temporal.TimexRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depesche evaluate dates}: tags the texts of TimeML files for an outside scorer. */
@Command(
    name = "dates",
    description = "Tags the texts of TimeML files, creation time given, and writes what it finds.")
final class EvaluateDatesCommand implements Callable<Integer> {

  @Parameters(paramLabel = "GOLD_TML_DIR", description = "Folder of TimeML files (*.tml).")
  private Path gold = Path.of("");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUTDIR",
      description = "Folder for one <name>.json a file: a list of {begin, end, type, value}.")
  private Path output = Path.of("");

  @Option(
      names = "--convention",
      defaultValue = "timeml",
      description =
          "How expressions are marked: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Convention convention = Convention.TIMEML;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var documents = new TimemlReader().readAll(gold);
    var segmenter = SegmentationModels.load().segmenter();
    var tagger = TaggingModels.load().tagger();
    var timexTagger = TimexRules.load(convention).tagger();
    int found = new DateEvaluation(segmenter, tagger, timexTagger).write(documents, output);
    var out = spec.commandLine().getOut();
    out.println(
        documents.size() + " files, " + found + " temporal expressions, written to " + output);
    return ExitCode.DONE;
  }
}
