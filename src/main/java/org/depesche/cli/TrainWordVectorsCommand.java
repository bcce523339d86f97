package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.depesche.training.WordVectorTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code depesche train word-vectors}: trains the word vectors that the name model reads. */
@Command(
    name = "word-vectors",
    description = "Trains the word vectors that the name model reads (see models/names.md).")
final class TrainWordVectorsCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      defaultValue = "../shared/data",
      description = "Folder with the texts (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "models/word-vectors.bin",
      description = "File to write (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("");

  @Override
  public Integer call() throws IOException {
    WordVectorTraining.train(data, output);
    return ExitCode.DONE;
  }
}
