package org.depesche.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.depesche.batch.CannotRunException;
import org.depesche.batch.OutputLockedException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExitCodeExceptionMapper;
import picocli.CommandLine.ParseResult;

/**
 * Turns what ends a command into one sentence and an exit code: a wrong argument or a file that is
 * not there into 2, what cannot run into 3, a lock into 75. Anything else is a defect, told with its
 * stack trace.
 */
final class FailureHandler implements IExecutionExceptionHandler, IExitCodeExceptionMapper {

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) {
    if (isExplained(failure)) {
      command.getErr().println("depesche: " + sentence(failure));
    } else {
      failure.printStackTrace(command.getErr());
    }
    return getExitCode(failure);
  }

  @Override
  public int getExitCode(Throwable failure) {
    if (failure instanceof OutputLockedException) {
      return ExitCode.LOCKED;
    }
    boolean isUsage = failure instanceof IllegalArgumentException
        || failure instanceof NoSuchFileException
        || failure instanceof FileNotFoundException;
    return isUsage ? ExitCode.USAGE : ExitCode.CANNOT_RUN;
  }

  private static boolean isExplained(Exception failure) {
    return failure instanceof IOException
        || failure instanceof UncheckedIOException
        || failure instanceof IllegalArgumentException
        || failure instanceof CannotRunException
        || failure instanceof OutputLockedException;
  }

  private static String sentence(Exception failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file: " + failure.getMessage();
    }
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
