package org.depesche.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/** The dependency tree of a sentence (Universal Dependencies). Tokens are named by their index. */
public final class SyntaxTree {

  private final Sentence sentence;
  private final List<Dependency> dependencies;
  private final List<List<Integer>> children;

  /**
   * Creates a tree.
   *
   * @param sentence the sentence
   * @param dependencies for each token the arc to its head; exactly one root, no cycle
   * @throws IllegalArgumentException if the number of arcs is not the number of tokens
   */
  public SyntaxTree(Sentence sentence, List<Dependency> dependencies) {
    this.sentence = sentence;
    this.dependencies = List.copyOf(dependencies);
    if (dependencies.size() != sentence.tokens().size()) {
      throw new IllegalArgumentException(
          dependencies.size() + " arcs for " + sentence.tokens().size() + " tokens");
    }
    this.children = childrenOf(this.dependencies);
  }

  private static List<List<Integer>> childrenOf(List<Dependency> dependencies) {
    List<List<Integer>> children = new ArrayList<>(dependencies.size());
    for (int i = 0; i < dependencies.size(); i++) {
      children.add(new ArrayList<>(4));
    }
    for (int i = 0; i < dependencies.size(); i++) {
      if (!dependencies.get(i).isRoot()) {
        children.get(dependencies.get(i).head()).add(i);
      }
    }
    children.replaceAll(List::copyOf);
    return children;
  }

  public Sentence sentence() {
    return sentence;
  }

  /** Returns for each token the arc to its head. */
  public List<Dependency> dependencies() {
    return dependencies;
  }

  /** Returns the token. */
  public Token token(int token) {
    return sentence.tokens().get(token);
  }

  /** Returns the index of the head of a token, {@link Dependency#ROOT} for the root. */
  public int head(int token) {
    return dependencies.get(token).head();
  }

  /** Returns the relation of a token to its head. */
  public String relation(int token) {
    return dependencies.get(token).relation();
  }

  /** Returns the first token that is a root; {@link Dependency#ROOT} if there is none. */
  public int root() {
    for (int i = 0; i < dependencies.size(); i++) {
      if (dependencies.get(i).isRoot()) {
        return i;
      }
    }
    return Dependency.ROOT;
  }

  /** Returns the indices of the tokens whose head the token is, in text order. */
  public List<Integer> children(int token) {
    return children.get(token);
  }

  /** Returns the first child in the relation; {@code obl} does not stand for {@code obl:agent}. */
  public OptionalInt child(int token, String relation) {
    for (int child : children.get(token)) {
      if (relation(child).equals(relation)) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  /** Returns the heads above the token, the nearest first, the root last; the path upwards. */
  public List<Integer> ancestors(int token) {
    List<Integer> ancestors = new ArrayList<>();
    for (int at = head(token); at >= 0 && ancestors.size() < dependencies.size(); at = head(at)) {
      ancestors.add(at);
    }
    return List.copyOf(ancestors);
  }

  /** Returns whether the token is the other one or stands below it. */
  public boolean isWithin(int token, int ancestor) {
    int steps = 0;
    for (int at = token; at >= 0 && steps <= dependencies.size(); at = head(at)) {
      if (at == ancestor) {
        return true;
      }
      steps++;
    }
    return false;
  }

  /** Returns the token with all that stands below it, in text order. */
  public List<Integer> subtree(int token) {
    List<Integer> subtree = new ArrayList<>(List.of(token));
    for (int i = 0; i < subtree.size() && i < dependencies.size(); i++) {
      subtree.addAll(children.get(subtree.get(i)));
    }
    return subtree.stream().sorted().toList();
  }

  /** Returns the text from the first token of the subtree to its last. */
  public Span span(int token) {
    var subtree = subtree(token);
    return token(subtree.get(0))
        .span()
        .cover(token(subtree.get(subtree.size() - 1)).span());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SyntaxTree tree
        && sentence.equals(tree.sentence)
        && dependencies.equals(tree.dependencies);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sentence, dependencies);
  }

  /** Returns a line per token: index, form, relation, index of the head. */
  @Override
  public String toString() {
    var text = new StringBuilder();
    for (int i = 0; i < dependencies.size(); i++) {
      text.append(i).append('\t').append(token(i).form()).append('\t');
      text.append(relation(i)).append('\t').append(head(i)).append('\n');
    }
    return text.toString();
  }
}
