package org.depesche.events;

import java.util.EnumSet;
import java.util.Set;
import org.depesche.document.Pos;

/** Reads the order of words where the tree may err: prepositions before groups, what lies between. */
final class Surface {

  private static final int LONGEST_GROUP = 6;
  private static final Set<Pos> OF_GROUP =
      EnumSet.of(Pos.DET, Pos.ADJ, Pos.NUM, Pos.ADV, Pos.PROPN);

  private final Syntax syntax;
  private final int[] commas;
  private final int[] verbs;

  Surface(Syntax syntax) {
    this.syntax = syntax;
    commas = new int[syntax.size() + 1];
    verbs = new int[syntax.size() + 1];
    for (int i = 0; i < syntax.size(); i++) {
      commas[i + 1] = commas[i] + (syntax.pos(i) == Pos.PUNCT ? 1 : 0);
      verbs[i + 1] =
          verbs[i] + (syntax.isVerbal(i) && Morphology.isFinite(syntax.token(i)) ? 1 : 0);
    }
  }

  /** Returns the preposition that stands before the group of the token; empty if there is none. */
  String preposition(int token) {
    String own = syntax.preposition(token);
    if (!own.isEmpty()) {
      return own;
    }
    for (int i = token - 1; i >= 0 && i >= token - LONGEST_GROUP; i--) {
      if (syntax.pos(i) == Pos.ADP) {
        return Prepositions.base(syntax.lower(i));
      }
      boolean title = i == token - 1 && syntax.pos(i) == Pos.NOUN && syntax.pos(token) == Pos.PROPN;
      if (!title && !OF_GROUP.contains(syntax.pos(i))) {
        return "";
      }
    }
    return "";
  }

  /** Returns the preposition or else the cases that the group may stand in: {@code NA}. */
  String form(int token) {
    String preposition = preposition(token);
    if (!preposition.isEmpty()) {
      return preposition;
    }
    return syntax.caseLetters(token);
  }

  /** Returns how many marks and finite verbs lie between two tokens, two at most of each. */
  String between(int one, int other) {
    int from = Math.min(one, other) + 1;
    int to = Math.max(one, other);
    if (from > to) {
      return "00";
    }
    int marks = Math.min(2, commas[to] - commas[from]);
    int finite = Math.min(2, verbs[to] - verbs[from]);
    return marks + "" + finite;
  }
}
