package org.depesche.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SyntaxTreeTest {

  /** {@code Die Ministerin lobt den Rat}. */
  private static final SyntaxTree TREE = tree(
      "Die Ministerin lobt den Rat",
      arc(1, "det"),
      arc(2, "nsubj"),
      arc(Dependency.ROOT, "root"),
      arc(4, "det"),
      arc(2, "obj"));

  private static Dependency arc(int head, String relation) {
    return new Dependency(head, relation);
  }

  private static SyntaxTree tree(String text, Dependency... arcs) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String form : text.split(" ")) {
      var span = new Span(start, start + form.length());
      tokens.add(new Token(span, form, Pos.X, form, List.of()));
      start = span.end() + 1;
    }
    return new SyntaxTree(new Sentence(new Span(0, text.length()), 0, tokens), List.of(arcs));
  }

  @Test
  void knowsItsRootAndChildrenInTextOrder() {
    assertEquals(2, TREE.root());
    assertEquals(List.of(1, 4), TREE.children(2));
    assertEquals(List.of(), TREE.children(0));
    assertEquals(OptionalInt.of(4), TREE.child(2, "obj"));
    assertEquals(OptionalInt.empty(), TREE.child(2, "iobj"));
  }

  @Test
  void knowsWhatStandsAboveAndBelow() {
    assertEquals(List.of(4, 2), TREE.ancestors(3));
    assertEquals(List.of(0, 1), TREE.subtree(1));
    assertEquals(new Span(0, 14), TREE.span(1));
    assertTrue(TREE.isWithin(3, 2));
    assertTrue(TREE.isWithin(2, 2));
    assertFalse(TREE.isWithin(2, 3));
  }

  @Test
  void refusesAnotherNumberOfArcsThanTokens() {
    assertThrows(IllegalArgumentException.class, () -> tree("Ein Rat", arc(-1, "root")));
  }
}
