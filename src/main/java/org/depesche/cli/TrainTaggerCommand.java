package org.depesche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.depesche.tagging.PosModel;
import org.depesche.training.TaggerCorpus;
import org.depesche.training.TaggerTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code depesche train tagger}: trains the shipped part-of-speech model. */
@Command(name = "tagger", description = "Trains the part-of-speech model (see models/tagger.md).")
final class TrainTaggerCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      defaultValue = "../shared/data",
      description = "Folder with the corpora (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "models/tagger.model",
      description = "Model to write (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("");

  @Override
  public Integer call() throws IOException {
    TaggerCorpus corpus = new TaggerCorpus(data);
    PosModel model = TaggerTraining.train(corpus.treebank(), corpus.text());
    try (OutputStream stream = Files.newOutputStream(output)) {
      model.write(stream);
    }
    return ExitCode.DONE;
  }
}
