package org.depesche.parsing;

import java.util.List;
import org.depesche.document.Pos;
import org.depesche.document.Sentence;
import org.depesche.document.Token;

/**
 * What the features of a sentence are made of: for each token some numbers, worked out once. Index
 * {@code size} is the artificial root, and reading beyond gives {@link #ABSENT}.
 */
final class Atoms {

  static final int ABSENT = 1;
  private static final int LOOKAHEAD = 6;
  private static final int ROOT = 2;

  final int[] form;
  final int[] lemma;
  final int[] pos;
  final int[] fine;
  final int[] cases;
  final int[] verb;
  /** For a preposition the base form of the noun behind it. */
  final int[] complement;
  /** The class of the next verb, at the token or behind it, before the next punctuation. */
  final int[] nextVerb;
  /** How many commas stand before the token. */
  final int[] commas;
  /** How many verbs stand before the token. */
  final int[] verbs;

  Atoms(Sentence sentence) {
    var tokens = sentence.tokens();
    int size = tokens.size();
    form = new int[size + 1];
    lemma = new int[size + 1];
    pos = new int[size + 1];
    fine = new int[size + 1];
    verb = new int[size + 1];
    commas = new int[size + 2];
    verbs = new int[size + 2];
    for (int i = 0; i < size; i++) {
      fill(i, tokens.get(i));
    }
    form[size] = ROOT;
    lemma[size] = ROOT;
    pos[size] = ROOT;
    fine[size] = ROOT;
    cases = cases(tokens);
    complement = complements(tokens);
    nextVerb = nextVerbs(tokens);
  }

  private void fill(int i, Token token) {
    form[i] = small(token.form());
    lemma[i] = token.lemma().hashCode();
    pos[i] = token.pos().name().hashCode();
    fine[i] = Morphology.fineClass(token);
    verb[i] = Morphology.verbAgreement(token);
    boolean comma = token.pos() == Pos.PUNCT && !token.form().equals("-");
    commas[i + 1] = commas[i] + (comma ? 1 : 0);
    verbs[i + 1] = verbs[i] + (token.pos() == Pos.VERB || token.pos() == Pos.AUX ? 1 : 0);
  }

  /** Returns a number for the form that does not tell capitals from small letters. */
  private static int small(String form) {
    int hash = 0;
    for (int i = 0; i < form.length(); i++) {
      hash = hash * 31 + Character.toLowerCase(form.charAt(i));
    }
    return hash;
  }

  /** Returns the cases of each noun group at all of its tokens. */
  private static int[] cases(List<Token> tokens) {
    int[] cases = new int[tokens.size() + 1];
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.get(i).pos()) {
        case NOUN, PROPN, PRON -> {
          group(tokens, start, i, cases);
          start = i + 1;
        }
        case DET -> start = i;
        case ADJ, NUM -> {}
        case ADP, ADV, AUX, CCONJ, INTJ, PART, PUNCT, SCONJ, SYM, VERB, X -> start = i + 1;
      }
    }
    return cases;
  }

  private static void group(List<Token> tokens, int start, int head, int[] cases) {
    int cells = Morphology.agreement(tokens.get(head));
    for (int i = head - 1; i >= start; i--) {
      int common = cells & Morphology.agreement(tokens.get(i));
      cells = common == 0 ? cells : common;
    }
    int open = Morphology.casesAndNumbers(cells);
    for (int i = start; i <= head; i++) {
      cases[i] = open;
    }
  }

  private int[] complements(List<Token> tokens) {
    int[] complements = new int[tokens.size() + 1];
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).pos() == Pos.ADP) {
        int last = Math.min(tokens.size() - 1, i + LOOKAHEAD);
        for (int k = i + 1; k <= last && complements[i] == 0; k++) {
          complements[i] = isNominal(tokens.get(k).pos()) ? lemma[k] : 0;
        }
      }
    }
    return complements;
  }

  private static boolean isNominal(Pos pos) {
    return pos == Pos.NOUN || pos == Pos.PROPN || pos == Pos.PRON;
  }

  private int[] nextVerbs(List<Token> tokens) {
    int[] next = new int[tokens.size() + 1];
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Pos here = tokens.get(i).pos();
      next[i] = here == Pos.PUNCT ? 0 : next[i + 1];
      next[i] = here == Pos.VERB || here == Pos.AUX ? fine[i] : next[i];
    }
    return next;
  }

  /** Returns the number at the index, {@link #ABSENT} if there is no such token. */
  static int at(int[] atoms, int index) {
    return index < 0 ? ABSENT : atoms[index];
  }
}
