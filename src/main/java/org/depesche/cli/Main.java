package org.depesche.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.depesche.batch.CannotRunException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command {@code depesche}. */
@Command(
    name = "depesche",
    description = "Turns a folder of German news articles into records to compute with.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND")
public final class Main {

  /** The commands whose options environment and properties file can set. */
  private static final Set<String> CONFIGURED = Set.of("run", "config");

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int exitCode = run(out, err, args);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /** Runs the command line within the process and returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    var commandLine = new CommandLine(new Main());
    Commands.add(commandLine, args);
    commandLine.setOut(out);
    commandLine.setErr(err);
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setExecutionExceptionHandler(new FailureHandler());
    int exitCode = execute(commandLine, args);
    out.flush();
    err.flush();
    return exitCode;
  }

  private static int execute(CommandLine commandLine, String... args) {
    try {
      configure(commandLine, List.of(args));
      return commandLine.execute(args);
    } catch (CannotRunException e) {
      commandLine.getErr().println("depesche: " + e.getMessage());
      return ExitCode.CANNOT_RUN;
    } catch (VirtualMachineError e) {
      String advice = e instanceof OutOfMemoryError
          ? "; what was finished is kept: give more (-Xmx) or use fewer --threads"
          : "";
      commandLine.getErr().println("depesche: " + e + advice);
      return ExitCode.CANNOT_RUN;
    }
  }

  /** Lets environment and properties file set the options of the commands that go by them. */
  private static void configure(CommandLine commandLine, List<String> args)
      throws CannotRunException {
    var command = args.isEmpty() ? null : commandLine.getSubcommands().get(args.get(0));
    var settings = Settings.none();
    if (command != null && CONFIGURED.contains(args.get(0))) {
      settings = Settings.read(command.getCommandSpec(), args, System.getenv());
      command.setDefaultValueProvider(settings);
    }
    commandLine.setParameterExceptionHandler(new UsageHandler(settings));
  }
}
