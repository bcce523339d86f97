package org.depesche.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The dependency tree of a sentence (Universal Dependencies).
 *
 * @param sentence the sentence
 * @param dependencies for each token the arc to its head; exactly one root, no cycle
 */
public record SyntaxTree(Sentence sentence, List<Dependency> dependencies) {

  /** Copies the arcs and refuses a number of them that is not the number of tokens. */
  public SyntaxTree {
    dependencies = List.copyOf(dependencies);
    if (dependencies.size() != sentence.tokens().size()) {
      throw new IllegalArgumentException(
          dependencies.size() + " arcs for " + sentence.tokens().size() + " tokens");
    }
  }

  /** Returns the index of the head of a token, {@link Dependency#ROOT} for the root. */
  public int head(int token) {
    return dependencies.get(token).head();
  }

  /** Returns the relation of a token to its head. */
  public String relation(int token) {
    return dependencies.get(token).relation();
  }

  /** Returns the indices of the tokens whose head the token is, in text order. */
  public List<Integer> children(int token) {
    List<Integer> children = new ArrayList<>();
    for (int i = 0; i < dependencies.size(); i++) {
      if (dependencies.get(i).head() == token) {
        children.add(i);
      }
    }
    return children;
  }
}
