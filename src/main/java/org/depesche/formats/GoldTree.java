package org.depesche.formats;

import java.util.List;
import org.depesche.document.Dependency;
import org.depesche.document.Sentence;
import org.depesche.document.SentenceSpans;
import org.depesche.document.SyntaxTree;

/**
 * A tree from a treebank over tokens as Depesche makes them, not yet tagged.
 *
 * @param tokens the sentence
 * @param dependencies for each token the arc to its head
 */
public record GoldTree(SentenceSpans tokens, List<Dependency> dependencies) {

  /** Copies the arcs. */
  public GoldTree {
    dependencies = List.copyOf(dependencies);
  }

  /** Returns the tree over the sentence once it is tagged. */
  public SyntaxTree over(Sentence sentence) {
    return new SyntaxTree(sentence, dependencies);
  }
}
