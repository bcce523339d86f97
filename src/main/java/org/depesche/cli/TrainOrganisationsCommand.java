package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.depesche.training.OrganisationBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code depesche train organisations}: builds the tables of parties and federal bodies. */
@Command(
    name = "organisations",
    description = "Builds the tables of parties and of German federal bodies from free lists.")
final class TrainOrganisationsCommand implements Callable<Integer> {

  @Option(
      names = "--lists",
      paramLabel = "FOLDER",
      defaultValue = "../shared/data/lex/organisations",
      description = "Folder of the lists (default: ${DEFAULT-VALUE}).")
  private Path lists = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      defaultValue = "src/main/resources/org/depesche/linking",
      description = "Folder of the tables (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("");

  @Override
  public Integer call() throws IOException {
    var builder = new OrganisationBuilder();
    builder.buildParties(
        lists.resolve("partyfacts-wikidata.csv"),
        output.resolve("organisations.tsv"),
        output.resolve("parties.tsv"));
    builder.buildFederalBodies(
        lists.resolve("publicbodies-de.csv"), output.resolve("federal-bodies.tsv"));
    return ExitCode.DONE;
  }
}
