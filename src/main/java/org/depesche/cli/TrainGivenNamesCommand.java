package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.depesche.training.GivenNameBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code depesche train given-names}: builds the table of given names. */
@Command(
    name = "given-names",
    description = "Builds the table of given names with gender from counts of births.")
final class TrainGivenNamesCommand implements Callable<Integer> {

  @Option(
      names = "--counts",
      paramLabel = "FILE",
      defaultValue = "../shared/data/lex/names/vornamen-berlin.tsv.gz",
      description = "Counts of births (default: ${DEFAULT-VALUE}).")
  private Path counts = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "src/main/resources/org/depesche/coref/given-names.tsv",
      description = "Table to write (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("");

  @Override
  public Integer call() throws IOException {
    new GivenNameBuilder().build(counts, output);
    return ExitCode.DONE;
  }
}
