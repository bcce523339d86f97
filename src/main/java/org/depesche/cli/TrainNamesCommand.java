package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.training.Annotations;
import org.depesche.training.NameTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code depesche train names}: trains the shipped name model. */
@Command(name = "names", description = "Trains the name model (see models/names.md).")
final class TrainNamesCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      defaultValue = "../shared/data",
      description = "Folder with the corpora (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("");

  @Option(
      names = "--articles",
      paramLabel = "FOLDER",
      defaultValue = "../shared/data/news/wikinews",
      description = "Folder of the annotated articles (default: ${DEFAULT-VALUE}).")
  private Path articles = Path.of("");

  @Option(
      names = "--annotations",
      paramLabel = "SOURCE",
      defaultValue = "models/annotations.jsonl",
      description = "Annotations: a folder of JSON files or a file of one article a line"
          + " (default: ${DEFAULT-VALUE}).")
  private Path annotations = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "models/names.model",
      description = "Model to write (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("");

  @Override
  public Integer call() throws IOException {
    var files = ArticleFiles.read(List.of(articles), spec);
    NameTraining.train(data, files, Annotations.read(List.of(annotations)), output);
    return ExitCode.DONE;
  }
}
