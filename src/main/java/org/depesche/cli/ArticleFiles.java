package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depesche.corpus.ArticleFile;
import org.depesche.corpus.ArticleReader;
import org.depesche.corpus.CorpusWalker;
import org.depesche.corpus.UnreadableArticleException;
import org.depesche.document.SourceFile;
import picocli.CommandLine.Model.CommandSpec;

/** Reads whole folders of articles for the commands that train and evaluate. */
final class ArticleFiles {

  private ArticleFiles() {}

  /** Returns the articles in their order; what cannot be read is named on the command's errors. */
  static List<SourceFile> read(List<Path> inputs, CommandSpec command) throws IOException {
    return readFound(new CorpusWalker().find(inputs), command);
  }

  /** Returns the articles of files that were found. */
  static List<SourceFile> readFound(List<ArticleFile> found, CommandSpec command) {
    var reader = new ArticleReader(ArticleReader.DEFAULT_MAX_BYTES);
    List<SourceFile> files = new ArrayList<>();
    for (var file : found) {
      try {
        files.add(reader.decode(reader.load(file)));
      } catch (UnreadableArticleException e) {
        command.commandLine().getErr().println(file.path() + ": " + e.getMessage());
      }
    }
    return files;
  }
}
