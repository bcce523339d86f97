package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.depesche.tagging.TaggingModels;
import org.depesche.training.NameTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code depesche train names}: trains the shipped name model. */
@Command(name = "names", description = "Trains the name model (see models/names.md).")
final class TrainNamesCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      defaultValue = "../shared/data",
      description = "Folder with the corpora (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "models/names.model",
      description = "Model to write (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("");

  @Override
  public Integer call() throws IOException {
    NameTraining.train(data, TaggingModels.load().tagger(), output);
    return ExitCode.DONE;
  }
}
