package org.depesche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.depesche.evaluation.Score;
import org.depesche.evaluation.TaggingEvaluation;
import org.depesche.formats.ConlluReader;
import org.depesche.formats.ConlluSentence;
import org.depesche.tagging.TaggingModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depesche evaluate tagging}: scores parts of speech and base forms against a treebank. */
@Command(
    name = "tagging",
    description = "Scores parts of speech and base forms against a treebank, on its own tokens.")
final class EvaluateTaggingCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "Treebank in CoNLL-U.")
  private Path file = Path.of("");

  @Option(names = "--errors", description = "Lists the errors.")
  private boolean errors;

  @Option(
      names = "--every",
      defaultValue = "1",
      paramLabel = "N",
      description = "Scores only every Nth sentence, from the first (default: ${DEFAULT-VALUE}).")
  private int every;

  @Override
  public Integer call() throws IOException {
    var tagger = TaggingModels.load().tagger();
    List<ConlluSentence> all = ConlluReader.read(file);
    List<ConlluSentence> scored = IntStream.range(0, all.size())
        .filter(i -> i % every == 0)
        .mapToObj(all::get)
        .toList();
    var evaluation = new TaggingEvaluation(scored, tagger);
    PrintWriter out = spec.commandLine().getOut();
    out.println("\taccuracy\tgold");
    print("part of speech", evaluation.tags(), out);
    print("base form", evaluation.lemmas(), out);
    if (errors) {
      evaluation.errors().forEach(out::println);
    }
    return ExitCode.DONE;
  }

  private static void print(String what, Map<String, Score> scores, PrintWriter out) {
    new TreeMap<>(scores)
        .forEach((tag, score) -> out.println(String.format(
            Locale.ROOT,
            "%s %s\t%.4f\t%d",
            what,
            tag,
            score.recall(),
            score.truePositives() + score.falseNegatives())));
  }
}
