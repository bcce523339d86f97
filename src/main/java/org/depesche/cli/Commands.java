package org.depesche.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

/** The commands of {@code depesche} by name. */
final class Commands {

  private static final Map<String, Class<?>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("run", RunCommand.class);
    ALL.put("config", ConfigCommand.class);
    ALL.put("schema", SchemaCommand.class);
    ALL.put("lexicon", LexiconCommand.class);
    ALL.put("report", ReportCommand.class);
    ALL.put("inspect", InspectCommand.class);
    ALL.put("validate", ValidateCommand.class);
    ALL.put("diff", DiffCommand.class);
    ALL.put("export", ExportCommand.class);
    ALL.put("unmatched", UnmatchedCommand.class);
    ALL.put("train", TrainCommand.class);
    ALL.put("evaluate", EvaluateCommand.class);
  }

  private Commands() {}

  /**
   * Adds the command that the arguments name, or all commands if they name none. To read the
   * annotations of all takes a young process a third of a second.
   */
  static void add(CommandLine commandLine, String... args) {
    Class<?> named = args.length == 0 ? null : ALL.get(args[0]);
    if (named != null) {
      commandLine.addSubcommand(named);
    } else {
      ALL.values().forEach(commandLine::addSubcommand);
    }
  }
}
