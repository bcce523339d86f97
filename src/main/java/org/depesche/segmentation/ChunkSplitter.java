package org.depesche.segmentation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.depesche.segmentation.SegmentationLexicon.WordList;

/**
 * Splits a chunk, a stretch of text without blanks, into pieces: punctuation off both ends, then what is
 * left where a blank is missing. A full stop at the end becomes a piece of its own; whether it belongs to
 * the word before is decided with the sentence boundary.
 */
final class ChunkSplitter {

  private static final String RUNS = ".…-+*=_";
  private static final int LONGEST_SMILEY = 5;
  private static final int LONGEST_CLITIC = 5;

  private final SegmentationLexicon lexicon;
  private final CoreSplitter core;
  private final String text;
  private final PieceList pieces;
  private boolean openSingleQuote;

  ChunkSplitter(SegmentationLexicon lexicon, String text, PieceList pieces) {
    this.lexicon = lexicon;
    this.core = new CoreSplitter(lexicon, text, pieces);
    this.text = text;
    this.pieces = pieces;
  }

  void split(int chunkStart, int chunkEnd) {
    int start = chunkStart;
    int end = chunkEnd;
    for (int length = leading(start, end);
        length > 0;
        length = start < end ? leading(start, end) : 0) {
      pieces.add(start, start + length);
      start += length;
    }
    Deque<Integer> cuts = new ArrayDeque<>();
    for (int length = start < end ? trailing(start, end) : 0;
        length > 0;
        length = start < end ? trailing(start, end) : 0) {
      cuts.push(end);
      end -= length;
    }
    if (start < end) {
      core.split(start, end);
    }
    for (int cut : cuts) {
      pieces.add(end, cut);
      end = cut;
    }
  }

  /** Returns the length of the token at the start that is no word; 0 if a word starts here. */
  private int leading(int start, int end) {
    char c = text.charAt(start);
    if (Characters.isWord(c)) {
      return 0;
    }
    if (end - start <= LONGEST_SMILEY
        && lexicon.contains(WordList.SMILEYS, text.substring(start, end))) {
      return end - start;
    }
    if (Characters.isQuote(c)) {
      return leadingQuote(start, end);
    }
    return leadingSign(c, start, end);
  }

  private int leadingSign(char c, int start, int end) {
    char next = start + 1 < end ? text.charAt(start + 1) : ' ';
    boolean partOfWord = switch (c) {
      case '-' -> Characters.isWord(next);
      case '+' -> Character.isDigit(next);
      case '#', '@' -> Character.isLetter(next);
      case '(' -> Brackets.opensInWord(text, start, end);
      default -> false;
    };
    return partOfWord ? 0 : signLength(c, start, end);
  }

  private int signLength(char c, int start, int end) {
    if (RUNS.indexOf(c) >= 0) {
      return run(start, end, c);
    }
    return Character.isHighSurrogate(c) && start + 1 < end ? 2 : 1;
  }

  private int leadingQuote(int start, int end) {
    char c = text.charAt(start);
    if (start + 1 < end && c != '"' && text.charAt(start + 1) == c) {
      return 2;
    }
    if (Characters.isApostrophe(c) && isClitic(start + 1, end)) {
      return 0;
    }
    openSingleQuote |= c == '‚' || Characters.isApostrophe(c);
    return 1;
  }

  private boolean isClitic(int start, int end) {
    int wordEnd = start;
    while (wordEnd < end
        && wordEnd - start < LONGEST_CLITIC
        && Character.isLetter(text.charAt(wordEnd))) {
      wordEnd++;
    }
    String word = text.substring(start, wordEnd).toLowerCase(Locale.GERMAN);
    return lexicon.contains(WordList.CLITICS, word);
  }

  /** Returns the length of the token at the end that is no part of a word; 0 if a word ends here. */
  private int trailing(int start, int end) {
    char c = text.charAt(end - 1);
    if (Characters.isWord(c)) {
      return 0;
    }
    if (Characters.isQuote(c)) {
      return trailingQuote(start, end);
    }
    return switch (c) {
      case '.', '…' -> runBack(start, end, c);
      case '-' -> end - start > 1 && text.charAt(end - 2) == '-' ? runBack(start, end, '-') : 0;
      case '+' -> 0;
      case ')' -> Brackets.closesInWord(text, end - 1, end) ? 0 : 1;
      default -> Character.isLowSurrogate(c) && end - 1 > start ? 2 : 1;
    };
  }

  private int trailingQuote(int start, int end) {
    char c = text.charAt(end - 1);
    if (end - 2 >= start && c != '"' && text.charAt(end - 2) == c) {
      return 2;
    }
    boolean genitive = end - 2 >= start && "sßxzSXZ".indexOf(text.charAt(end - 2)) >= 0;
    if (Characters.isApostrophe(c) && genitive && !openSingleQuote) {
      return 0;
    }
    if (Characters.isApostrophe(c)) {
      openSingleQuote = false;
    }
    return 1;
  }

  private int run(int start, int end, char c) {
    int position = start;
    while (position < end && text.charAt(position) == c) {
      position++;
    }
    return position - start;
  }

  private int runBack(int start, int end, char c) {
    int position = end;
    while (position > start && text.charAt(position - 1) == c) {
      position--;
    }
    return end - position;
  }
}
