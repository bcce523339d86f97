package org.depesche.exports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.depesche.document.Article;
import org.depesche.document.Span;
import org.depesche.document.SyntaxTree;
import org.depesche.document.Token;
import org.depesche.pipeline.Pipeline;
import org.depesche.pipeline.PipelineFactory;
import org.depesche.records.RecordView;
import org.depesche.records.RecordedArticle;

/**
 * Writes CoNLL-U: tokens with base form, part of speech and dependency, which records do not hold, so
 * that the article is segmented, tagged and parsed again. Without text, words and base forms are
 * underscores, as in treebanks whose text may not be passed on. {@code TokenRange} in the last column
 * leads back into the article.
 */
final class ConlluExporter implements Exporter {

  private final ArticleFiles files;
  private final ExportOptions options;
  private final Pipeline pipeline = PipelineFactory.load(Optional.empty()).create();

  ConlluExporter(Path folder, ExportOptions options) {
    files = new ArticleFiles(folder);
    this.options = options;
  }

  @Override
  public void add(RecordView view, String group) throws IOException {
    var article = RecordedArticle.of(view);
    var text = new StringBuilder();
    if (article.language().isAnalysable()) {
      var sentences = pipeline.tagger().tag(pipeline.segmenter().segment(article));
      for (var tree : pipeline.parser().parse(sentences)) {
        sentence(article, tree, text);
      }
    }
    files.write(view.id(), ".conllu", text.toString());
  }

  private void sentence(Article article, SyntaxTree tree, StringBuilder text) {
    var tokens = tree.sentence().tokens();
    var first = tokens.get(0).span();
    var last = tokens.get(tokens.size() - 1).span();
    text.append("# sent_id = ")
        .append(article.source().id())
        .append('-')
        .append(offset(article, first.start()));
    text.append('\n');
    if (options.withText()) {
      text.append("# text = ")
          .append(line(first.cover(last).of(article.text())))
          .append('\n');
    }
    for (int i = 0; i < tokens.size(); i++) {
      token(article, tree, i, text);
    }
    text.append('\n');
  }

  private void token(Article article, SyntaxTree tree, int index, StringBuilder text) {
    Token token = tree.token(index);
    Span span = token.span();
    String form = options.withText() ? line(span.of(article.text())) : "_";
    String lemma = options.withText() ? line(token.lemma()) : "_";
    var tokens = tree.sentence().tokens();
    boolean isJoined =
        index + 1 < tokens.size() && tokens.get(index + 1).span().start() == span.end();
    String relation = tree.head(index) < 0 ? "root" : tree.relation(index);
    text.append(index + 1).append('\t').append(form).append('\t').append(lemma).append('\t');
    text.append(token.pos()).append("\t_\t_\t").append(tree.head(index) + 1).append('\t');
    text.append(relation).append("\t_\t").append(isJoined ? "SpaceAfter=No|" : "");
    text.append("TokenRange=").append(offset(article, span.start())).append(':');
    text.append(offset(article, span.end())).append('\n');
  }

  private int offset(Article article, int unit) {
    return options.utf16() ? unit : article.text().codePointCount(0, unit);
  }

  private static String line(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}\u2028\u2029\u0085]+", " ").strip();
    return line.isEmpty() ? "_" : line;
  }
}
