package org.depesche.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.corpus.ArticleReader;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of a run, as picocli fills them in. */
final class RunFlags {

  /** How narration is written. */
  enum LogFormat {
    /** For a person. */
    TEXT,
    /** A JSON object a line. */
    JSON
  }

  @Parameters(
      arity = "0..*",
      paramLabel = "FOLDER",
      description = "Folders (searched for .txt and .html) and files.")
  List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--files-from",
      paramLabel = "FILE",
      description = "Also take the paths in FILE, one a line; - reads standard input.")
  Optional<String> filesFrom = Optional.empty();

  @Option(
      names = {"-0", "--null"},
      arity = "0..1",
      fallbackValue = "true",
      hideParamSyntax = true,
      description = "The paths of --files-from end in a zero byte, not in a line break.")
  boolean nullSeparated;

  @Option(
      names = "--root",
      paramLabel = "FOLDER",
      description = "Tell the paths of --files-from and of single files from FOLDER"
          + " (default: each file's own folder).")
  Optional<Path> root = Optional.empty();

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      description = "Take files that match instead of .txt and .html; may be repeated."
          + " A glob without / is about the file name.")
  List<String> include = new ArrayList<>();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = "Leave files alone that match; may be repeated.")
  List<String> exclude = new ArrayList<>();

  @Option(
      names = "--min-age",
      paramLabel = "TIME",
      converter = DurationConverter.class,
      defaultValue = "0s",
      description = "Leave files alone that were changed less than TIME ago"
          + " (default: ${DEFAULT-VALUE}).")
  Duration minAge = Duration.ZERO;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      defaultValue = "out",
      description = "Output folder; - writes records to standard output, one a line, and keeps"
          + " nothing (default: ${DEFAULT-VALUE}).")
  String out = "out";

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Publication date (ISO) of articles whose sidecar has none.")
  Optional<String> date = Optional.empty();

  @Option(
      names = "--no-text",
      arity = "0..1",
      fallbackValue = "true",
      hideParamSyntax = true,
      description = "Leave the article text out of the records.")
  boolean noText;

  @Option(
      names = "--overlay",
      paramLabel = "FILE",
      split = ",",
      description = "Add the entries in FILE to those that ship: events, known people, places and"
          + " organisations, or cues of sections; may be repeated. See: depesche lexicon check.")
  List<Path> overlays = new ArrayList<>();

  @Option(
      names = "--force",
      arity = "0..1",
      fallbackValue = "true",
      hideParamSyntax = true,
      description = "Analyse again what has not changed since the last run.")
  boolean force;

  @Option(
      names = "--retry-failed",
      arity = "0..1",
      fallbackValue = "true",
      hideParamSyntax = true,
      description = "Analyse again what failed before, though nothing has changed.")
  boolean retryFailed;

  @Option(
      names = "--prune",
      arity = "0..1",
      fallbackValue = "true",
      hideParamSyntax = true,
      description = "Remove the records of articles that are gone.")
  boolean prune;

  @Option(
      names = "--unique",
      arity = "0..1",
      fallbackValue = "true",
      hideParamSyntax = true,
      description = "Count near copies of an article once in run.json, also beside the run before;"
          + " records and tables hold all.")
  boolean unique;

  @Option(
      names = {"-n", "--dry-run"},
      arity = "0..1",
      fallbackValue = "true",
      hideParamSyntax = true,
      description = "Print what would be done, an action and a path a line, and do nothing.")
  boolean dryRun;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "Number of workers (default: one per core).")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--max-bytes",
      paramLabel = "BYTES",
      description = "Refuse larger files (default: ${DEFAULT-VALUE}).")
  long maxBytes = ArticleReader.DEFAULT_MAX_BYTES;

  @Option(
      names = "--max-failures",
      paramLabel = "N",
      description = "Give up when more than N articles fail (default: never).")
  int maxFailures = Integer.MAX_VALUE;

  @Option(
      names = "--article-timeout",
      paramLabel = "TIME",
      converter = DurationConverter.class,
      defaultValue = "60s",
      description = "Time limit of an article (default: ${DEFAULT-VALUE}).")
  Duration articleTimeout = Duration.ofSeconds(60);

  @Option(
      names = "--grace",
      paramLabel = "TIME",
      converter = DurationConverter.class,
      defaultValue = "30s",
      description = "How long articles in work may go on after SIGTERM or SIGINT"
          + " (default: ${DEFAULT-VALUE}).")
  Duration grace = Duration.ofSeconds(30);

  @Option(
      names = {"-q", "--quiet"},
      arity = "0..1",
      fallbackValue = "true",
      hideParamSyntax = true,
      description = "Say nothing but what went wrong.")
  boolean quiet;

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to narrate on standard error: ${COMPLETION-CANDIDATES}"
          + " (default: ${DEFAULT-VALUE}).")
  LogFormat logFormat = LogFormat.TEXT;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Read settings from FILE (default: depesche.properties, if it is there).")
  Optional<Path> config = Optional.empty();

  boolean isStream() {
    return out.equals("-");
  }
}
