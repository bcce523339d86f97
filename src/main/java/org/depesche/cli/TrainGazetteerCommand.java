package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.depesche.training.Exonyms;
import org.depesche.training.GazetteerBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code depesche train gazetteer}: builds the shipped gazetteer. */
@Command(
    name = "gazetteer",
    description = "Builds the gazetteer from a table of GeoNames places (see models/gazetteer.md).")
final class TrainGazetteerCommand implements Callable<Integer> {

  @Option(
      names = "--places",
      paramLabel = "FILE",
      defaultValue = "../shared/data/lex/places/places_de.tsv.gz",
      description = "Table of places (default: ${DEFAULT-VALUE}).")
  private Path places = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "models/gazetteer.bin",
      description = "Gazetteer to write (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("");

  @Override
  public Integer call() throws IOException {
    new GazetteerBuilder(Exonyms.load()).build(places, output);
    return ExitCode.DONE;
  }
}
