package org.depesche.temporal;

import java.util.ArrayList;
import java.util.List;
import org.depesche.document.Sentence;
import org.depesche.document.Token;

/**
 * Cuts sentences into atoms. Digits, letters and marks within a token become atoms of their own, so
 * that the rules need not care how numbers, dots and hyphens were tokenised.
 */
final class Atomizer {

  private final Lexicon lexicon;
  private final Numbers numbers;

  Atomizer(Lexicon lexicon, Numbers numbers) {
    this.lexicon = lexicon;
    this.numbers = numbers;
  }

  /** Returns the atoms of the sentence in text order. */
  List<Atom> atoms(String text, Sentence sentence) {
    List<Atom> atoms = new ArrayList<>(sentence.tokens().size() + 8);
    int index = 0;
    for (Token token : sentence.tokens()) {
      if (!addWord(token, index, atoms)) {
        addPieces(text, token, index, atoms);
      }
      index++;
    }
    return atoms;
  }

  private boolean addWord(Token token, int index, List<Atom> atoms) {
    var span = token.span();
    var pieces = lexicon.find(token.form());
    if (pieces.isEmpty()) {
      if (isPlain(token.form())) {
        atoms.add(new Atom(index, span.start(), span.end(), List.of()));
        return true;
      }
      return false;
    }
    if (pieces.get().size() == 1 || token.form().length() != span.length()) {
      atoms.add(new Atom(index, span.start(), span.end(), pieces.get().get(0).terms()));
      return true;
    }
    int start = span.start();
    for (var piece : pieces.get()) {
      atoms.add(new Atom(index, start, start + piece.length(), piece.terms()));
      start += piece.length();
    }
    return true;
  }

  private static boolean isPlain(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (isNumeric(c)) {
        return false;
      }
    }
    return true;
  }

  private void addPieces(String text, Token token, int index, List<Atom> atoms) {
    int end = token.span().end();
    int start = token.span().start();
    while (start < end) {
      int next = endOfRun(text, start, end);
      atoms.add(new Atom(index, start, next, termsOf(text, start, next)));
      start = next;
    }
  }

  private List<Term> termsOf(String text, int start, int end) {
    if (isDigit(text.charAt(start))) {
      return numbers.of(text, start, end);
    }
    return lexicon
        .find(text.substring(start, end))
        .filter(pieces -> pieces.size() == 1)
        .map(pieces -> pieces.get(0).terms())
        .orElse(List.of());
  }

  private static int endOfRun(String text, int start, int end) {
    char first = text.charAt(start);
    boolean isWord = isLetter(first);
    if (!isWord && !isDigit(first)) {
      return start + 1;
    }
    int next = start + 1;
    while (next < end && (isWord ? isLetter(text.charAt(next)) : isDigit(text.charAt(next)))) {
      next++;
    }
    return next;
  }

  /** Returns whether a character asks for a closer look: a digit, dot, slash or dash. */
  private static boolean isNumeric(char c) {
    return (c >= '-' && c <= '9') || c == '–' || c == '—';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.isSurrogate(c);
  }
}
