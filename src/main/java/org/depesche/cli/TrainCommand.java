package org.depesche.cli;

import picocli.CommandLine.Command;

/** {@code depesche train}: trains the models that ship, from annotated corpora. */
@Command(
    name = "train",
    description = "Trains a model from annotated corpora, byte for byte the same each time.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      TrainEventsCommand.class,
      TrainGazetteerCommand.class,
      TrainGivenNamesCommand.class,
      TrainNamesCommand.class,
      TrainOrganisationsCommand.class,
      TrainOutlinesCommand.class,
      TrainParserCommand.class,
      TrainTaggerCommand.class,
      TrainWordVectorsCommand.class
    })
final class TrainCommand {}
