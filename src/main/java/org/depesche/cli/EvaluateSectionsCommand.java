package org.depesche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depesche.evaluation.SectionPage;
import org.depesche.evaluation.SectionScore;
import org.depesche.zoning.ArticleZoner;
import org.depesche.zoning.ZoningRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depesche evaluate sections}: section accuracy by character. */
@Command(
    name = "sections",
    description = {
      "Scores sections by character against pages with gold sections.",
      "DIR holds NAME.page (with marks) or NAME.txt; the tables NAME.sections may lie apart."
    })
final class EvaluateSectionsCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "Folder with the pages.")
  private Path texts = Path.of(".");

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description = "Folder with NAME.sections (default: that of the pages).")
  private Optional<Path> gold = Optional.empty();

  @Option(names = "--errors", description = "Also list what is wrong: page, gold, found, text.")
  private boolean errors;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    var zoner = new ArticleZoner(ZoningRules.load());
    var score = new SectionScore();
    for (var page : SectionPage.readAll(gold.orElse(texts), texts)) {
      var single = new SectionScore();
      var sections = zoner.zone(SectionScore.fileOf(page)).sections();
      single.add(page, sections);
      score.add(page, sections);
      out.printf(Locale.ROOT, "%-30s %.4f%n", page.name(), single.accuracy());
    }
    score.table().forEach(out::println);
    if (errors) {
      score.errors().forEach(out::println);
    }
    return ExitCode.DONE;
  }
}
