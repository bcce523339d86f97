package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depesche.pipeline.PipelineFactory;
import org.depesche.records.OutputFolder;
import org.depesche.tables.Groups;
import org.depesche.unmatched.UnmatchedWord;
import org.depesche.unmatched.UnmatchedWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depesche unmatched}: lists words that lexica and rules passed over. */
@Command(
    name = "unmatched",
    description = {
      "Lists the most frequent verbs, nouns and capitalised words in sentences with names of which",
      "no event, name or date was made anywhere: what the lexica should learn. Looks at the texts",
      "in the records again."
    })
final class UnmatchedCommand implements Callable<Integer> {

  private static final int EXAMPLE_LENGTH = 70;

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "OUT", description = "Output folder of a run.")
  private Path folder;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "30",
      description = "Words of each kind (default: ${DEFAULT-VALUE}).")
  private int top;

  @Option(names = "--tsv", description = "Print columns with tabs between, examples in full.")
  private boolean tsv;

  @Option(names = "--unique", description = "Count near copies of an article once.")
  private boolean unique;

  @Option(names = "--no-text", description = "Leave the examples out.")
  private boolean noText;

  @Override
  public Integer call() throws IOException {
    var words = new UnmatchedWords(PipelineFactory.load(Optional.empty()).create());
    var out = new OutputFolder(folder);
    var entries = out.entries();
    var groups = Groups.of(out, entries);
    for (var entry : entries) {
      if (!entry.isFailed() && (!unique || groups.isFirst(entry.id()))) {
        out.read(entry.id()).ifPresent(words::add);
      }
    }
    var printer = spec.commandLine().getOut();
    if (tsv) {
      printer.println("kind\tlemma\tcount\tarticles\texample");
    }
    for (var kind : UnmatchedWord.Kind.values()) {
      words.top(kind, top).forEach(word -> printer.println(line(word)));
    }
    return ExitCode.DONE;
  }

  private String line(UnmatchedWord word) {
    String kind = word.kind().name().toLowerCase(Locale.ROOT);
    String example = noText ? "" : word.example();
    if (tsv) {
      return String.join(
          "\t", kind, word.lemma(), "" + word.count(), "" + word.articles(), example);
    }
    int length = Math.min(EXAMPLE_LENGTH, example.codePointCount(0, example.length()));
    String cut = example.substring(0, example.offsetByCodePoints(0, length));
    return String.format(
            Locale.ROOT,
            "%-5s %-28s %6d %6d  %s",
            kind,
            word.lemma(),
            word.count(),
            word.articles(),
            cut)
        .stripTrailing();
  }
}
