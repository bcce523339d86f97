package org.depesche.cli;

import java.util.Optional;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells what is wrong with a command line in one sentence: exit code 2; or with the configuration, if
 * the value comes from there: exit code 3.
 */
final class UsageHandler implements IParameterExceptionHandler {

  private final Settings settings;

  UsageHandler(Settings settings) {
    this.settings = settings;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    var command = failure.getCommandLine();
    var err = command.getErr();
    var setting = Optional.ofNullable(failure.getArgSpec())
        .flatMap(settings::of)
        .filter(s -> s.value().equals(failure.getValue()));
    if (setting.isPresent()) {
      err.println("depesche: " + failure.getMessage() + " (" + setting.get().origin() + ")");
      return ExitCode.CANNOT_RUN;
    }
    err.println("depesche: " + failure.getMessage());
    UnmatchedArgumentException.printSuggestions(failure, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }
}
