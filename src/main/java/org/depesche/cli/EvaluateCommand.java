package org.depesche.cli;

import picocli.CommandLine.Command;

/** {@code depesche evaluate}: scores a stage against an annotated corpus. */
@Command(
    name = "evaluate",
    description = "Scores a stage against an annotated corpus.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      EvaluateParsingCommand.class,
      EvaluateDatesCommand.class,
      EvaluateEventCoreferenceCommand.class,
      EvaluateLinkingCommand.class,
      EvaluateNamesCommand.class,
      EvaluateSectionsCommand.class,
      EvaluateSegmentationCommand.class,
      EvaluateSpeedCommand.class,
      EvaluateTaggingCommand.class
    })
final class EvaluateCommand {}
