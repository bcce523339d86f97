package org.depesche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.depesche.batch.RunOptions;
import org.depesche.corpus.InputSelection;
import org.depesche.document.Published;
import org.depesche.document.PublishedFormat;
import org.depesche.document.PublishedMethod;
import org.depesche.pipeline.Overlay;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Makes the options of a run from its flags and refuses what makes no sense. */
final class RunRequest {

  private final RunFlags flags;
  private final CommandLine command;

  RunRequest(RunFlags flags, CommandLine command) {
    this.flags = flags;
    this.command = command;
  }

  /** Returns the options of a run that starts now. */
  RunOptions options(Instant now) throws IOException {
    var content = new RunOptions.Content(published(), !flags.noText, overlays());
    var redo = new RunOptions.Redo(flags.force, flags.retryFailed, flags.prune);
    return new RunOptions(inputs(now), Path.of(flags.out), content, redo, limits(), flags.unique);
  }

  private List<Overlay> overlays() throws IOException {
    List<Overlay> overlays = new ArrayList<>();
    for (Path file : flags.overlays) {
      overlays.add(Overlay.of(file.toString(), Files.readAllBytes(file)));
    }
    return overlays;
  }

  private InputSelection inputs(Instant now) throws IOException {
    List<Path> listed = flags.filesFrom.isPresent() ? listed(flags.filesFrom.get()) : List.of();
    if (flags.inputs.isEmpty() && flags.filesFrom.isEmpty()) {
      throw new ParameterException(
          command, "no input: name a folder or a file, or give --files-from");
    }
    return new InputSelection(
        flags.inputs,
        listed,
        flags.root,
        flags.include,
        flags.exclude,
        flags.minAge.isZero() ? Optional.empty() : Optional.of(now.minus(flags.minAge)),
        flags.isStream() ? Optional.empty() : Optional.of(Path.of(flags.out)));
  }

  private List<Path> listed(String source) throws IOException {
    try (InputStream in = source.equals("-") ? System.in : Files.newInputStream(Path.of(source))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split(flags.nullSeparated ? "\0" : "\r?\n"))
          .filter(path -> !path.isBlank())
          .map(Path::of)
          .toList();
    }
  }

  private RunOptions.Limits limits() {
    if (flags.threads < 1) {
      throw refusal("--threads", flags.threads, " must be at least 1, not " + flags.threads);
    }
    if (flags.maxFailures < 0) {
      throw refusal(
          "--max-failures", flags.maxFailures, " must be at least 0, not " + flags.maxFailures);
    }
    if (flags.articleTimeout.isZero()) {
      throw refusal("--article-timeout", "0", " must be above 0");
    }
    return new RunOptions.Limits(
        flags.threads, flags.maxBytes, flags.articleTimeout, flags.maxFailures);
  }

  private Optional<Published> published() {
    var parsed = flags.date.flatMap(text -> PublishedFormat.parse(text, PublishedMethod.OPTION));
    if (flags.date.isPresent() && parsed.isEmpty()) {
      throw refusal("--date", flags.date.get(), " is no ISO date: " + flags.date.get());
    }
    return parsed;
  }

  private ParameterException refusal(String option, Object value, String what) {
    var spec = command.getCommandSpec().findOption(option);
    return new ParameterException(command, option + what, spec, String.valueOf(value));
  }
}
