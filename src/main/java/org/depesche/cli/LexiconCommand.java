package org.depesche.cli;

import picocli.CommandLine.Command;

/** {@code depesche lexicon}: what users add to the lexica. */
@Command(
    name = "lexicon",
    description = "Checks what users add to the lexica.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = LexiconCheckCommand.class)
final class LexiconCommand {}
