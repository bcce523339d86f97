package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depesche.evaluation.ParsingEvaluation;
import org.depesche.parsing.ArcHybridParser;
import org.depesche.parsing.ParserModel;
import org.depesche.tagging.TaggingModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depesche evaluate parsing}: scores the dependency parser against treebanks. */
@Command(name = "parsing", description = "Scores the dependency parser against CoNLL-U treebanks.")
final class EvaluateParsingCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Gold trees, CoNLL-U.")
  private List<Path> files = List.of();

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "A model other than the one that ships.")
  private Optional<Path> model = Optional.empty();

  @Option(names = "--errors", description = "Lists the wrong arcs.")
  private boolean listErrors;

  @Override
  public Integer call() throws IOException {
    var parser = new ArcHybridParser(model());
    var evaluation = new ParsingEvaluation(TaggingModels.load().tagger(), parser);
    var out = spec.commandLine().getOut();
    for (var file : files) {
      List<String> errors = new ArrayList<>();
      var scores = evaluation.score(file, errors);
      out.println(file.getFileName());
      scores.lines().forEach(out::println);
      if (listErrors) {
        errors.forEach(out::println);
      }
    }
    return 0;
  }

  private ParserModel model() throws IOException {
    if (model.isEmpty()) {
      return ParserModel.load();
    }
    try (var stream = Files.newInputStream(model.get())) {
      return ParserModel.read(stream);
    }
  }
}
