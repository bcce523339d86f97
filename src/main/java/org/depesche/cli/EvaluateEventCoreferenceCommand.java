package org.depesche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depesche.evaluation.EventCoreferenceEvaluation;
import org.depesche.pipeline.PipelineFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depesche evaluate event-coreference}: tellings of one event, main events. */
@Command(
    name = "event-coreference",
    description = "Scores which events are the same, and main events, against gold.")
final class EvaluateEventCoreferenceCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "GOLD", description = "Gold, an article a line.")
  private Path gold = Path.of("");

  @Parameters(index = "1", paramLabel = "FOLDER", description = "Folder of the article files.")
  private Path folder = Path.of("");

  @Option(names = "--errors", description = "Also list wrong main events.")
  private boolean errors;

  @Override
  public Integer call() throws IOException {
    var evaluation = EventCoreferenceEvaluation.read(gold);
    var files = ArticleFiles.read(List.of(folder), spec);
    evaluation.compare(PipelineFactory.load(Optional.empty()).create(), files);
    PrintWriter out = spec.commandLine().getOut();
    evaluation.table().forEach(out::println);
    if (errors) {
      evaluation.errors().forEach(out::println);
    }
    return ExitCode.DONE;
  }
}
