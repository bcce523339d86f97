package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.depesche.comparison.DifferenceJson;
import org.depesche.comparison.DifferenceSink;
import org.depesche.comparison.DifferenceText;
import org.depesche.comparison.FolderDifference;
import org.depesche.records.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depesche diff}: compares two output folders. */
@Command(
    name = "diff",
    description = {
      "Compares the records of two output folders, article by article and in sum: sections, names,",
      "dates and events that are gone (-), new (+) or changed (~). Confidences are not compared."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"  0:the folders tell the same", "  1:they differ", "  2:no output folder"})
final class DiffCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD", description = "Output folder of the run before.")
  private Path before;

  @Parameters(index = "1", paramLabel = "NEW", description = "Output folder of the run after.")
  private Path after;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    var totals =
        new FolderDifference(new OutputFolder(before), new OutputFolder(after)).tell(sink());
    return totals.isSame() ? ExitCode.DONE : ExitCode.ARTICLES_FAILED;
  }

  private DifferenceSink sink() throws IOException {
    var out = spec.commandLine().getOut();
    return json ? new DifferenceJson(out) : new DifferenceText(out::println);
  }
}
