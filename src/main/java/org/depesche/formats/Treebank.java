package org.depesche.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depesche.document.Dependency;
import org.depesche.document.SentenceSpans;
import org.depesche.document.Span;
import org.depesche.document.TokenSpan;

/**
 * Reads German UD treebanks as trees of one kind. The treebanks differ; here
 *
 * <ul>
 *   <li>contractions are one token, a preposition: {@code im} is {@code case} of its noun;
 *   <li>compounds with a hyphen are one token: {@code EU-Gipfel}, not {@code EU}, {@code -}, {@code
 *       Gipfel}; it stands where its last part stood;
 *   <li>relations have the names of {@link RelationRules}.
 * </ul>
 */
public final class Treebank {

  private Treebank() {}

  /**
   * Returns the trees of a CoNLL-U file in order; sentences that do not make a tree with one root are
   * left out.
   *
   * @throws IOException if the file cannot be read
   */
  public static List<GoldTree> read(Path file) throws IOException {
    var rules = RelationRules.load();
    List<GoldTree> trees = new ArrayList<>();
    for (var sentence : ConlluReader.read(file)) {
      var nodes = joined(sentence.merged());
      if (isTree(nodes)) {
        trees.add(tree(rules.apply(nodes)));
      }
    }
    return List.copyOf(trees);
  }

  private static List<TreeNode> joined(ConlluSentence sentence) {
    int[] unitOf = new int[sentence.words().size() + 1];
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (!continues(sentence, i)) {
        starts.add(i);
      }
      unitOf[i + 1] = starts.size();
    }
    starts.add(sentence.tokens().size());
    List<TreeNode> nodes = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      var parts = sentence.words().subList(starts.get(i), starts.get(i + 1));
      nodes.add(node(parts, unitOf));
    }
    return nodes;
  }

  /** Returns whether the token goes on with the one before: a hyphen within a word, or what follows. */
  private static boolean continues(ConlluSentence sentence, int token) {
    return isInnerHyphen(sentence, token) || isInnerHyphen(sentence, token - 1);
  }

  private static boolean isInnerHyphen(ConlluSentence sentence, int token) {
    var tokens = sentence.tokens();
    if (token < 1 || token + 1 >= tokens.size() || !tokens.get(token).form().equals("-")) {
      return false;
    }
    var before = tokens.get(token - 1);
    boolean attached = !before.spaceAfter() && !tokens.get(token).spaceAfter();
    return attached && isWord(before.form()) && isWord(tokens.get(token + 1).form());
  }

  private static boolean isWord(String form) {
    return Character.isLetterOrDigit(form.codePointBefore(form.length()));
  }

  private static TreeNode node(List<ConlluWord> parts, int[] unitOf) {
    int unit = unitOf[parts.get(0).id()];
    ConlluWord outermost = parts.get(parts.size() - 1);
    for (var part : parts) {
      outermost = part.head() < 1 || unitOf[part.head()] != unit ? part : outermost;
    }
    var form = new StringBuilder();
    parts.forEach(part -> form.append(part.form()));
    int head = outermost.head() < 1 ? Dependency.ROOT : unitOf[outermost.head()] - 1;
    return new TreeNode(form.toString(), outermost, head, outermost.deprel());
  }

  private static boolean isTree(List<TreeNode> nodes) {
    long roots = nodes.stream().filter(node -> node.head() < 0).count();
    for (var node : nodes) {
      int steps = 0;
      for (int at = node.head();
          at >= 0 && steps <= nodes.size();
          at = nodes.get(at).head()) {
        steps++;
      }
      if (steps > nodes.size()) {
        return false;
      }
    }
    return roots == 1;
  }

  private static GoldTree tree(List<TreeNode> nodes) {
    List<TokenSpan> spans = new ArrayList<>();
    List<Dependency> dependencies = new ArrayList<>();
    int offset = 0;
    for (var node : nodes) {
      int end = offset + node.form().length();
      spans.add(new TokenSpan(new Span(offset, end), node.form()));
      dependencies.add(new Dependency(node.head(), node.relation()));
      offset = end + 1;
    }
    var sentence = new SentenceSpans(new Span(0, offset - 1), 0, spans);
    return new GoldTree(sentence, dependencies);
  }
}
