package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depesche.report.Report;
import org.depesche.report.ReportOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depesche report}: a run as a site to look at. */
@Command(
    name = "report",
    description = {
      "Writes a static site over the records of a run: articles with everything marked, people,",
      "places, organisations, events. Opens from the file system, without server and network."
    })
final class ReportCommand implements Callable<Integer> {

  /** Languages of the interface. */
  enum InterfaceLanguage {
    DE,
    EN
  }

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "OUT", description = "Output folder of a run.")
  private Path out = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "Where the pages go; replaced as a whole (default: OUT-report).")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "de|en",
      defaultValue = "de",
      description = "Language of the pages (default: ${DEFAULT-VALUE}).")
  private InterfaceLanguage language = InterfaceLanguage.DE;

  @Option(names = "--no-text", description = "Leaves the article texts away (copyright).")
  private boolean noText;

  @Option(
      names = "--unique",
      description = "Count near copies of an article once; their pages stay.")
  private boolean unique;

  @Override
  public Integer call() throws IOException {
    var folder = output.orElseGet(() -> beside(out));
    var options =
        new ReportOptions(out, folder, language.name().toLowerCase(Locale.ROOT), !noText, unique);
    spec.commandLine().getOut().println(new Report(options).write());
    return ExitCode.DONE;
  }

  private static Path beside(Path out) {
    Path absolute = out.toAbsolutePath().normalize();
    return absolute.resolveSibling(absolute.getFileName() + "-report");
  }
}
