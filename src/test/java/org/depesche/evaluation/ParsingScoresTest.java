package org.depesche.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.depesche.document.Dependency;
import org.depesche.document.Pos;
import org.depesche.document.Sentence;
import org.depesche.document.Span;
import org.depesche.document.SyntaxTree;
import org.depesche.document.Token;
import org.junit.jupiter.api.Test;

class ParsingScoresTest {

  private static final Sentence SENTENCE = new Sentence(
      new Span(0, 13),
      0,
      List.of(
          new Token(new Span(0, 4), "Anna", Pos.PROPN, "Anna", List.of()),
          new Token(new Span(5, 9), "lobt", Pos.VERB, "loben", List.of()),
          new Token(new Span(10, 12), "es", Pos.PRON, "es", List.of()),
          new Token(new Span(12, 13), ".", Pos.PUNCT, ".", List.of())));

  private static SyntaxTree tree(String subject, int end) {
    return new SyntaxTree(
        SENTENCE,
        List.of(
            new Dependency(1, subject),
            new Dependency(Dependency.ROOT, "root"),
            new Dependency(1, "obj"),
            new Dependency(end, "punct")));
  }

  @Test
  void countsHeadsAndRelationsWithoutPunctuation() {
    var scores = new ParsingScores();
    scores.add(tree("nsubj", 1), tree("nsubj", 2));
    scores.add(tree("nsubj", 1), tree("obj", 1));
    assertEquals(6, scores.tokens());
    assertEquals(1.0, scores.unlabelled());
    assertEquals(5 / 6.0, scores.labelled(), 1e-9);
    assertEquals(2 / 3.0, scores.f1("nsubj"), 1e-9);
    assertEquals(0.8, scores.f1("obj"), 1e-9);
    assertEquals(0.0, scores.f1("conj"));
  }
}
