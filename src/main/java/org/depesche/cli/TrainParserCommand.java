package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.tagging.TaggingModels;
import org.depesche.training.ParserTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depesche train parser}: trains the dependency parser from treebanks. */
@Command(name = "parser", description = "Trains the dependency parser from CoNLL-U treebanks.")
final class TrainParserCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Gold trees, CoNLL-U.")
  private List<Path> files = List.of();

  @Option(
      names = "--silver",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Automatic trees, CoNLL-U; each counts once.")
  private List<Path> silver = List.of();

  @Option(
      names = "--gold-weight",
      paramLabel = "N",
      defaultValue = "1",
      description = "How often each gold tree counts (default: ${DEFAULT-VALUE}).")
  private int goldWeight;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "models/parser.bin.gz",
      description = "The model (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("");

  @Override
  public Integer call() throws IOException {
    var trainer = new ParserTrainer(TaggingModels.load().tagger());
    for (var file : files) {
      report(file, trainer.add(file, goldWeight));
    }
    for (var file : silver) {
      report(file, trainer.add(file, 1));
    }
    try (var stream = Files.newOutputStream(output)) {
      trainer.train().write(stream);
    }
    return 0;
  }

  private void report(Path file, int trees) {
    spec.commandLine().getOut().println(file.getFileName() + ": " + trees + " trees");
  }
}
