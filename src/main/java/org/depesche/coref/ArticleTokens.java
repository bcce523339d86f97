package org.depesche.coref;

import java.util.ArrayList;
import java.util.List;
import org.depesche.document.Span;
import org.depesche.document.SyntaxTree;
import org.depesche.document.Token;

/** The tokens of an article in one row, with their sentences. */
final class ArticleTokens {

  private final List<SyntaxTree> trees;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  ArticleTokens(List<SyntaxTree> trees) {
    this.trees = trees;
    for (int s = 0; s < trees.size(); s++) {
      starts.add(tokens.size());
      for (Token token : trees.get(s).sentence().tokens()) {
        tokens.add(token);
        sentences.add(s);
      }
    }
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** Returns the index of the sentence that the token stands in. */
  int sentence(int token) {
    return sentences.get(token);
  }

  /** Returns the tree that the token stands in. */
  SyntaxTree tree(int token) {
    return trees.get(sentences.get(token));
  }

  List<SyntaxTree> trees() {
    return trees;
  }

  /** Returns the index of the sentence's first token. */
  int start(int sentence) {
    return starts.get(sentence);
  }

  /** Returns whether there is a token at the index and it stands in the same sentence as another. */
  boolean together(int token, int other) {
    return token >= 0
        && token < tokens.size()
        && sentences.get(token).intValue() == sentences.get(other).intValue();
  }

  /** Returns the index of the first token that ends after the offset; the number of tokens if none. */
  int at(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the span from one token to another. */
  Span span(int first, int last) {
    return tokens.get(first).span().cover(tokens.get(last).span());
  }
}
