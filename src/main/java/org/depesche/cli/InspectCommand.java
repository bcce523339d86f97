package org.depesche.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depesche.batch.CannotRunException;
import org.depesche.batch.Outcome;
import org.depesche.batch.RunListener;
import org.depesche.batch.RunOptions;
import org.depesche.batch.StopRequest;
import org.depesche.batch.StreamRun;
import org.depesche.corpus.FoundFiles;
import org.depesche.corpus.InputSelection;
import org.depesche.document.Published;
import org.depesche.document.PublishedFormat;
import org.depesche.document.PublishedMethod;
import org.depesche.report.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depesche inspect}: one article in the terminal. */
@Command(
    name = "inspect",
    description = {
      "Shows one article in the terminal: sections, names, dates, events; in colour unless NO_COLOR",
      "is set or the output is no terminal. --explain tells which rule made an event from which",
      "words."
    })
final class InspectCommand implements Callable<Integer> {

  private static final String RECORD = ".json";

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "An article (text, HTML) or a record (.json).")
  private Path file = Path.of("");

  @Option(
      names = "--explain",
      paramLabel = "EVENT",
      description = "Tells what made an event, such as v3.")
  private Optional<String> event = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Publication date (ISO) of an article whose sidecar has none.")
  private Optional<String> date = Optional.empty();

  @Override
  public Integer call() throws IOException, CannotRunException {
    boolean isRecord = String.valueOf(file.getFileName()).endsWith(RECORD);
    byte[] record = isRecord ? Files.readAllBytes(file) : analysed();
    var inspection = Inspection.of(record, Ansi.AUTO.enabled());
    var out = spec.commandLine().getOut();
    if (event.isEmpty()) {
      inspection.lines().forEach(out::println);
      return ExitCode.DONE;
    }
    inspection.explanation(event.get()).forEach(out::println);
    for (var entry : EventLexicon.entries(inspection.rule(event.get()))) {
      out.println("lexicon     " + entry);
    }
    return ExitCode.DONE;
  }

  private byte[] analysed() throws IOException, CannotRunException {
    var options = new RunOptions(
        InputSelection.of(List.of(file)),
        Path.of("out"),
        new RunOptions.Content(published(), true, List.of()),
        RunOptions.Redo.nothing(),
        RunOptions.Limits.usual(1),
        false);
    var failures = new Failures();
    List<String> records = new ArrayList<>();
    new StreamRun(options, failures, new StopRequest(), Clock.systemUTC()).run(records::add);
    if (records.size() != 1) {
      String reason = failures.messages.isEmpty()
          ? "no article, or more than one: " + file
          : String.join("; ", failures.messages);
      throw new CannotRunException(reason);
    }
    return records.get(0).getBytes(StandardCharsets.UTF_8);
  }

  private Optional<Published> published() {
    var parsed = date.flatMap(text -> PublishedFormat.parse(text, PublishedMethod.OPTION));
    if (date.isPresent() && parsed.isEmpty()) {
      throw new IllegalArgumentException("--date is no ISO date: " + date.get());
    }
    return parsed;
  }

  /** Keeps why the article failed; the rest goes unsaid. */
  private static final class Failures implements RunListener {

    private final List<String> messages = new ArrayList<>();

    @Override
    public void started(FoundFiles files) {}

    @Override
    public void noticed(Notice notice) {}

    @Override
    public void finished(Outcome outcome, long bytes) {
      if (outcome instanceof Outcome.Failed failed) {
        messages.add(failed.failure().code() + ": " + failed.failure().message());
      }
    }

    @Override
    public void waiting() {}
  }
}
