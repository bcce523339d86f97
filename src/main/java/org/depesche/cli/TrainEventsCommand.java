package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depesche.document.SourceFile;
import org.depesche.training.Annotations;
import org.depesche.training.ArticleLines;
import org.depesche.training.EventTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depesche train events}: trains the shipped model of events. */
@Command(name = "events", description = "Trains the model of events (see models/events.md).")
final class TrainEventsCommand implements Callable<Integer> {

  private static final int FOLDS = 10;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "TEXTS",
      description = "Folders of article files, or files with an article a line (.jsonl, .jsonl.gz),"
          + " which goes by the hash of its text.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--gold",
      paramLabel = "SOURCE",
      required = true,
      description = "Annotations: folders of JSON files, or files of one article a line; may be"
          + " repeated.")
  private List<Path> gold = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "models/events.model",
      description = "Model to write (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("");

  @Option(
      names = "--cross-validate",
      paramLabel = "FOLDER",
      description = "Train no model, but write the record of each article into the folder, made by"
          + " a model of the other nine of ten parts.")
  private Optional<Path> records = Optional.empty();

  @Override
  public Integer call() throws IOException {
    var training = new EventTraining(Annotations.read(gold));
    if (records.isPresent()) {
      training.crossValidate(texts(), FOLDS, records.get());
      return ExitCode.DONE;
    }
    var model = training.train(texts());
    try (var out = Files.newOutputStream(output)) {
      model.write(out);
    }
    return ExitCode.DONE;
  }

  private List<SourceFile> texts() throws IOException {
    List<SourceFile> texts = new ArrayList<>();
    List<Path> folders = new ArrayList<>();
    for (Path input : inputs) {
      if (ArticleLines.isOf(input)) {
        texts.addAll(ArticleLines.read(input));
      } else {
        folders.add(input);
      }
    }
    if (!folders.isEmpty()) {
      texts.addAll(0, ArticleFiles.read(folders, spec));
    }
    return texts;
  }
}
