package org.depesche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Turns what ends a command into one sentence and an exit code: a missing or broken file and a wrong
 * argument into 2; anything else is a defect and is thrown on.
 */
final class FailureHandler implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult result)
      throws Exception {
    if (failure instanceof IOException
        || failure instanceof UncheckedIOException
        || failure instanceof IllegalArgumentException) {
      command.getErr().println("depesche: " + sentence(failure));
      return ExitCode.USAGE;
    }
    throw failure;
  }

  private static String sentence(Exception failure) {
    if (failure instanceof java.nio.file.NoSuchFileException) {
      return "no such file: " + failure.getMessage();
    }
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
