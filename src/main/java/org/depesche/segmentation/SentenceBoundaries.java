package org.depesche.segmentation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depesche.segmentation.SegmentationLexicon.Abbreviation;
import org.depesche.segmentation.SegmentationLexicon.WordList;

/**
 * Decides for each end mark whether a sentence ends there, and for each full stop whether it belongs to the
 * word before it. The word before and the word after decide.
 */
final class SentenceBoundaries {

  private static final int LONGEST_DOTTED = 20;
  private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12][0-9]|3[01])");
  private static final Pattern DATE =
      Pattern.compile("(0?[1-9]|[12][0-9]|3[01])(\\.?/|\\.)(0?[1-9]|[12][0-9]|3[01])");
  private static final Pattern YEAR = Pattern.compile("1[0-9]{3}|20[0-9]{2}");
  private static final Pattern ROMAN = Pattern.compile("[IVX]{1,6}");
  private static final Pattern DOTTED = Pattern.compile("(\\p{L}{1,4}\\.)+\\p{L}{1,4}");

  /** What becomes of an end mark. */
  enum Decision {
    /** A mark of its own that ends nothing. */
    PLAIN(false, false),
    /** Part of the word before it. */
    JOIN(true, false),
    /** A mark of its own that ends the sentence. */
    END(false, true),
    /** Part of the word before it, and the sentence ends. */
    JOIN_AND_END(true, true);

    private final boolean joins;
    private final boolean ends;

    Decision(boolean joins, boolean ends) {
      this.joins = joins;
      this.ends = ends;
    }

    boolean joins() {
      return joins;
    }

    boolean ends() {
      return ends;
    }

    static Decision of(boolean joins, boolean ends) {
      if (joins) {
        return ends ? JOIN_AND_END : JOIN;
      }
      return ends ? END : PLAIN;
    }
  }

  private final SegmentationLexicon lexicon;
  private final String text;
  private final List<Piece> pieces;

  SentenceBoundaries(SegmentationLexicon lexicon, String text, List<Piece> pieces) {
    this.lexicon = lexicon;
    this.text = text;
    this.pieces = pieces;
  }

  /** Returns whether the piece is an end mark. */
  boolean isMark(int index) {
    char c = text.charAt(pieces.get(index).start());
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  Decision decide(int index) {
    Piece mark = pieces.get(index);
    int next = afterClosing(index + 1);
    boolean last = next >= pieces.size() || pieces.get(next).breakBefore();
    String word = last ? "" : followingWord(next);
    if (mark.end() - mark.start() > 1 || text.charAt(mark.start()) != '.') {
      return Decision.of(false, last || marksEnd(next, word));
    }
    boolean attached = index > 0 && pieces.get(index - 1).touches(mark) && !mark.breakBefore();
    if (!attached) {
      return Decision.of(false, last || !Characters.startsLower(word));
    }
    String before = pieces.get(index - 1).of(text);
    if (last) {
      return Decision.of(isAbbreviation(before), true);
    }
    if (pieces.get(next - 1).touches(pieces.get(next)) && isInner(pieces.get(next))) {
      return Decision.of(isAbbreviation(before) || Characters.isDigits(before), false);
    }
    return fullStop(index, before, word);
  }

  /** Returns the index of the first piece after quotes and brackets that close directly after the mark. */
  int afterClosing(int index) {
    int next = index;
    while (next < pieces.size()
        && !pieces.get(next).breakBefore()
        && pieces.get(next - 1).touches(pieces.get(next))
        && isClosing(pieces.get(next))) {
      next++;
    }
    return next;
  }

  private boolean isClosing(Piece piece) {
    char c = text.charAt(piece.start());
    return c == ')' || c == ']' || (Characters.isQuote(c) && c != '„' && c != '‚');
  }

  private boolean isInner(Piece piece) {
    char c = text.charAt(piece.start());
    return ",;:)]".indexOf(c) >= 0;
  }

  /** Returns the first word at or after the index, past what opens a quotation or a bracket. */
  private String followingWord(int index) {
    int next = index;
    while (next + 1 < pieces.size() && isOpening(pieces.get(next))) {
      next++;
    }
    return pieces.get(next).of(text);
  }

  private boolean isOpening(Piece piece) {
    char c = text.charAt(piece.start());
    return c == '(' || c == '[' || Characters.isQuote(c);
  }

  private boolean marksEnd(int next, String word) {
    Piece following = pieces.get(next);
    char first = text.charAt(following.start());
    if (Characters.startsLower(word)
        || ",;:)]".indexOf(first) >= 0
        || (Characters.isDash(first) && word.length() == 1)) {
      return false;
    }
    return !isMark(next);
  }

  private boolean isAbbreviation(String word) {
    return lexicon
            .abbreviation(word)
            .filter(kind -> kind != Abbreviation.NUMBER)
            .isPresent()
        || isDotted(word);
  }

  private static boolean isDotted(String word) {
    return word.length() <= LONGEST_DOTTED && DOTTED.matcher(word).matches();
  }

  private Decision fullStop(int index, String before, String word) {
    boolean starter = lexicon.contains(WordList.SENTENCE_STARTERS, word);
    Optional<Abbreviation> abbreviation = lexicon.abbreviation(before);
    if (abbreviation.isPresent()) {
      return switch (abbreviation.get()) {
        case NEVER -> Decision.JOIN;
        case MAY -> Decision.of(true, starter);
        case NUMBER ->
          startsWithDigit(word) ? Decision.JOIN : Decision.of(false, !Characters.startsLower(word));
      };
    }
    if (before.codePointCount(0, before.length()) == 1
        && Character.isLetter(before.codePointAt(0))) {
      return initial(index, before, starter);
    }
    if (isDotted(before) || ROMAN.matcher(before).matches()) {
      return Decision.of(true, starter);
    }
    if (Character.isDigit(before.charAt(before.length() - 1))
        && Character.isDigit(before.charAt(0))) {
      return number(index, before, word);
    }
    return Decision.of(false, !Characters.startsLower(word) && !Characters.isPunctuation(word));
  }

  private static boolean startsWithDigit(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private Decision initial(int index, String before, boolean starter) {
    boolean spaced = index >= 3 && pieces.get(index - 2).of(text).equals(".");
    boolean small = Character.isLowerCase(before.charAt(0));
    return small || !starter || spaced ? Decision.JOIN : Decision.END;
  }

  private Decision number(int index, String before, String word) {
    if (Characters.startsLower(word)) {
      return Decision.JOIN;
    }
    if (lexicon.contains(WordList.AFTER_ORDINAL, word)) {
      return Decision.JOIN;
    }
    boolean first = index < 2 || pieces.get(index - 1).breakBefore();
    String previous = first ? "" : pieces.get(index - 2).of(text);
    boolean starter = lexicon.contains(WordList.SENTENCE_STARTERS, word);
    boolean determined = lexicon.contains(WordList.BEFORE_ORDINAL, previous);
    if (DATE.matcher(before).matches()) {
      return Decision.of(true, starter);
    }
    if (first && before.length() <= 2) {
      return Decision.JOIN;
    }
    if (starter || !Characters.isDigits(before)) {
      return Decision.END;
    }
    if (YEAR.matcher(before).matches()) {
      return Decision.END;
    }
    boolean ordinal = determined || DAY.matcher(before).matches();
    return ordinal ? Decision.JOIN : Decision.END;
  }
}
