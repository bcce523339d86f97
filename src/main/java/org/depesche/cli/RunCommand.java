package org.depesche.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depesche.batch.BatchRun;
import org.depesche.batch.RunOptions;
import org.depesche.corpus.ArticleReader;
import org.depesche.document.Published;
import org.depesche.document.PublishedFormat;
import org.depesche.document.PublishedMethod;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depesche run}: article files in, records out. */
@Command(
    name = "run",
    description = {
      "Analyses article files and writes one record for each, with tables and a run report.",
      "Exit codes: 0 all done; 1 finished, some articles failed; 2 wrong usage or set-up."
    })
final class RunCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "FOLDER",
      description = "Folders (searched for .txt and .html) and files.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--files-from",
      paramLabel = "FILE",
      description = "Also take the paths in FILE, one a line; - reads standard input.")
  private Optional<String> filesFrom = Optional.empty();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      defaultValue = "out",
      description = "Output folder (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("out");

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Publication date (ISO) of articles whose sidecar has none.")
  private Optional<String> date = Optional.empty();

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "Number of workers (default: one per core).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--no-text", description = "Leave the article text out of the records.")
  private boolean noText;

  @Option(names = "--force", description = "Analyse again what has not changed since the last run.")
  private boolean force;

  @Option(
      names = "--max-bytes",
      paramLabel = "BYTES",
      description = "Refuse larger files (default: ${DEFAULT-VALUE}).")
  private long maxBytes = ArticleReader.DEFAULT_MAX_BYTES;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but what failed.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    var options =
        new RunOptions(allInputs(), out, checkedThreads(), published(), !noText, force, maxBytes);
    try (var narrator = Narrator.create(spec.commandLine().getErr(), quiet)) {
      var report = new BatchRun(options, narrator, Clock.systemUTC()).run();
      narrator.ended(report);
      return report.failures().isEmpty() ? ExitCode.DONE : ExitCode.ARTICLES_FAILED;
    }
  }

  private List<Path> allInputs() throws IOException {
    List<Path> all = new ArrayList<>(inputs);
    if (filesFrom.isPresent()) {
      all.addAll(listed(filesFrom.get()));
    }
    if (all.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "no input: name a folder or a file, or give --files-from");
    }
    return all;
  }

  private static List<Path> listed(String source) throws IOException {
    if (!source.equals("-")) {
      try (var lines = Files.lines(Path.of(source), StandardCharsets.UTF_8)) {
        return lines.filter(line -> !line.isBlank()).map(Path::of).toList();
      }
    }
    var reader = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return reader.lines().filter(line -> !line.isBlank()).map(Path::of).toList();
  }

  private int checkedThreads() {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads must be at least 1, not " + threads);
    }
    return threads;
  }

  private Optional<Published> published() {
    var parsed = date.flatMap(text -> PublishedFormat.parse(text, PublishedMethod.OPTION));
    if (date.isPresent() && parsed.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--date is no ISO date: " + date.get());
    }
    return parsed;
  }
}
