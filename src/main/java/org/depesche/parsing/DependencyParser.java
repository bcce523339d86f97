package org.depesche.parsing;

import java.util.List;
import org.depesche.document.Sentence;
import org.depesche.document.SyntaxTree;

/**
 * Finds the dependency tree of each sentence. Implementations need not be thread-safe.
 */
@FunctionalInterface
public interface DependencyParser {

  /** Returns the trees of the sentences, one for one. */
  List<SyntaxTree> parse(List<Sentence> sentences);
}
