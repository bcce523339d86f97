package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.depesche.checking.FolderCheck;
import org.depesche.records.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depesche validate}: checks an output folder. */
@Command(
    name = "validate",
    description = {
      "Checks the records of an output folder by schema, offsets, ids and TIMEX3 values, and all",
      "files of it against each other. Prints a line for each fault: file, place, what is wrong."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"  0:all sound", "  1:there are faults", "  2:no output folder"})
final class ValidateCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "OUT", description = "Output folder of a run.")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    var out = spec.commandLine().getOut();
    var faults = new AtomicInteger();
    int records = new FolderCheck(new OutputFolder(folder), fault -> {
          faults.incrementAndGet();
          out.println(fault.text());
        })
        .run();
    out.println(records + " records, " + faults + " faults");
    return faults.get() == 0 ? ExitCode.DONE : ExitCode.ARTICLES_FAILED;
  }
}
