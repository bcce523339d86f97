package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.pipeline.Overlay;
import org.depesche.pipeline.OverlayCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depesche lexicon check}: checks files for {@code --overlay} and runs their examples. */
@Command(
    name = "check",
    description = "Checks files for --overlay: form, entries that stand twice, examples.")
final class LexiconCheckCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Overlays.")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    int problems = 0;
    for (var file : files) {
      var overlay = Overlay.of(file.toString(), Files.readAllBytes(file));
      var found = OverlayCheck.problems(overlay);
      found.forEach(spec.commandLine().getErr()::println);
      problems += found.size();
      if (found.isEmpty()) {
        spec.commandLine().getOut().println(file + ": " + overlay.rows().size() + " entries, good");
      }
    }
    return problems == 0 ? ExitCode.DONE : ExitCode.ARTICLES_FAILED;
  }
}
