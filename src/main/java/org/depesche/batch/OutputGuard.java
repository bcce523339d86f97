package org.depesche.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes sure that a run may write where it is told to. */
final class OutputGuard {

  private OutputGuard() {}

  /** Records written into the corpus folder would be taken for sidecars or inputs of the next run. */
  static void refuseOutputAmongInputs(RunOptions options) throws IOException {
    for (var input : options.inputs().named()) {
      if (Files.isDirectory(input)
          && Files.isDirectory(options.out())
          && Files.isSameFile(input, options.out())) {
        throw new IllegalArgumentException(
            "the output folder is an input folder: " + options.out());
      }
    }
  }

  /** Makes the output folder and takes its lock. */
  static OutputLock lock(Path folder) throws CannotRunException, OutputLockedException {
    try {
      Files.createDirectories(folder);
      return OutputLock.take(folder);
    } catch (IOException e) {
      throw new CannotRunException("the output folder cannot be written: " + e.getMessage(), e);
    }
  }
}
