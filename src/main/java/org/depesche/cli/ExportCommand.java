package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depesche.exports.ExportFormat;
import org.depesche.exports.ExportOptions;
import org.depesche.exports.FolderExport;
import org.depesche.records.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depesche export}: writes the records of a run for other tools. */
@Command(
    name = "export",
    description = {
      "Writes the records of an output folder for other tools: tables as Parquet, marks as Web",
      "Annotation (JSON-LD), brat or TimeML, tokens as CoNLL-U, events as a PLOVER table."
    })
final class ExportCommand implements Callable<Integer> {

  /** How offsets are counted. */
  enum OffsetUnit {
    /** As in the record, Python and R. */
    CODEPOINTS,
    /** As in Java and JavaScript. */
    UTF16
  }

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "OUT", description = "Output folder of a run.")
  private Path out;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}, in any case.")
  private ExportFormat format;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      description = "Where to write (default: OUT-FORMAT beside OUT).")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--no-text",
      description = "Leave the articles' words out but for what is marked in them.")
  private boolean noText;

  @Option(
      names = "--offsets",
      paramLabel = "UNIT",
      defaultValue = "codepoints",
      description = "${COMPLETION-CANDIDATES}, in any case (default: ${DEFAULT-VALUE}).")
  private OffsetUnit offsets = OffsetUnit.CODEPOINTS;

  @Option(names = "--unique", description = "Leave near copies of an article out.")
  private boolean unique;

  @Override
  public Integer call() throws IOException {
    String ending = "-" + format.name().toLowerCase(Locale.ROOT);
    Path target = folder.orElse(out.resolveSibling(out.getFileName() + ending));
    var options = new ExportOptions(!noText, offsets == OffsetUnit.UTF16, unique);
    int articles = new FolderExport(new OutputFolder(out), options).write(format, target);
    spec.commandLine().getOut().println(articles + " articles, written to " + target);
    return ExitCode.DONE;
  }
}
