package org.depesche.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depesche.document.SyntaxTree;
import org.depesche.formats.GoldTree;
import org.depesche.formats.Treebank;
import org.depesche.parsing.DependencyParser;
import org.depesche.tagging.Tagger;

/**
 * Scores a parser on treebanks: gold tokens, all else as in use.
 *
 * @param tagger tags the tokens
 * @param parser the parser
 */
public record ParsingEvaluation(Tagger tagger, DependencyParser parser) {

  /** Scores the trees of a CoNLL-U file; wrong arcs are appended to {@code errors}. */
  public ParsingScores score(Path file, List<String> errors) throws IOException {
    var gold = Treebank.read(file);
    var sentences = tagger.tag(gold.stream().map(GoldTree::tokens).toList());
    var parsed = parser.parse(sentences);
    var scores = new ParsingScores();
    for (int i = 0; i < gold.size(); i++) {
      var tree = gold.get(i).over(sentences.get(i));
      scores.add(tree, parsed.get(i));
      errors.addAll(errors(tree, parsed.get(i)));
    }
    return scores;
  }

  private static List<String> errors(SyntaxTree gold, SyntaxTree parsed) {
    List<String> errors = new ArrayList<>();
    for (int i = 0; i < gold.dependencies().size(); i++) {
      if (!gold.dependencies().get(i).equals(parsed.dependencies().get(i))) {
        String token = gold.sentence().tokens().get(i).form();
        errors.add(token + "\tgold " + arc(gold, i) + "\tparsed " + arc(parsed, i));
      }
    }
    return errors;
  }

  private static String arc(SyntaxTree tree, int token) {
    int head = tree.head(token);
    String governor = head < 0 ? "" : tree.sentence().tokens().get(head).form();
    return tree.relation(token) + "(" + governor + ")";
  }
}
