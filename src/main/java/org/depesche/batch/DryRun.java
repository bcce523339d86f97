package org.depesche.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.depesche.corpus.ArticleFile;
import org.depesche.corpus.ArticleReader;
import org.depesche.corpus.CorpusWalker;
import org.depesche.corpus.UnreadableArticleException;
import org.depesche.records.Manifest;
import org.depesche.records.ManifestEntry;
import org.depesche.records.OutputFolder;

/** Tells what a run would do, and touches nothing. */
public final class DryRun {

  private final RunOptions options;
  private final ArticleReader reader;

  /** Creates a dry run of a run with these options. */
  public DryRun(RunOptions options) {
    this.options = options;
    reader = new ArticleReader(options.limits().maxBytes());
  }

  /**
   * Tells line by line what would be done, an action and a path with a tab between: {@code analyse},
   * {@code retry}, {@code rename}, {@code refuse}, {@code prune}. What would be left as it is is not
   * told.
   *
   * @throws IOException if an input does not exist or the output cannot be read
   * @throws CannotRunException if models are missing
   */
  public void tell(Consumer<String> lines) throws IOException, CannotRunException {
    tell(lines, () -> Engine.load(options.content()));
  }

  void tell(Consumer<String> lines, Supplier<Engine> engines)
      throws IOException, CannotRunException {
    OutputGuard.refuseOutputAmongInputs(options);
    var found = new CorpusWalker().find(options.inputs());
    var out = new OutputFolder(options.out());
    var manifest = Manifest.read(out.folder());
    var engine = Engines.load(engines).configured(options.content());
    var past = new Past(out, manifest, engine.provenance().fingerprint(), options.redo());
    for (var file : found.files()) {
      String action = action(file, past, manifest);
      if (!action.isEmpty()) {
        lines.accept(action + "\t" + file.path());
      }
    }
    if (options.redo().prune() && Files.isDirectory(out.folder())) {
      new Pruning(out, manifest, found)
          .gone()
          .forEach(entry -> lines.accept("prune\t" + entry.path()));
    }
  }

  private String action(ArticleFile file, Past past, Manifest manifest) throws IOException {
    try {
      String input = reader.load(file).inputHash();
      if (past.unchanged(file, input).isPresent()) {
        return "";
      }
      if (past.reusable(file, input).isPresent()) {
        return "rename";
      }
      boolean failedBefore =
          manifest.get(file.id()).filter(ManifestEntry::isFailed).isPresent();
      return failedBefore ? "retry" : "analyse";
    } catch (UnreadableArticleException e) {
      return "refuse";
    }
  }
}
