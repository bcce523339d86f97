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

  private static final String VOWELS = "aeiouäöüyAEIOUÄÖÜ";
  private static final int LONGEST_DOTTED = 20;
  private static final Pattern ROMAN = Pattern.compile("[IVX]{1,6}");
  private static final Pattern DOTTED = Pattern.compile("(\\p{L}{1,4}\\.)+\\p{L}{1,4}");

  private final SegmentationLexicon lexicon;
  private final String text;
  private final List<Piece> pieces;
  private final NumberRule numbers;
  private final ModelEnds model;

  SentenceBoundaries(
      SegmentationLexicon lexicon, String text, List<Piece> pieces, ModelEnds model) {
    this.model = model;
    this.lexicon = lexicon;
    this.text = text;
    this.pieces = pieces;
    this.numbers = new NumberRule(lexicon);
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
    if (mark.end() - mark.start() > 1 || text.charAt(mark.start()) != '.') {
      return Decision.of(false, last || marksEnd(next));
    }
    if (index == 0 || mark.breakBefore() || !pieces.get(index - 1).touches(mark)) {
      return Decision.of(false, last || !Characters.startsLower(followingWord(next)));
    }
    String before = pieces.get(index - 1).of(text);
    return last ? Decision.of(isAbbreviation(before), true) : fullStop(index, next, before);
  }

  /**
   * Returns whether a sentence starts at the piece though no end mark stands before it: a word that is small
   * inside a sentence has a capital, and the sentence before may end with its last word.
   */
  boolean startsUnmarked(int index) {
    if (index < 2
        || index + 1 >= pieces.size()
        || pieces.get(index - 1).touches(pieces.get(index))) {
      return false;
    }
    String before = pieces.get(index - 1).of(text);
    if (lexicon.contains(WordList.SMILEYS, before)) {
      return Character.isUpperCase(text.charAt(pieces.get(index).start()));
    }
    return before.length() > 1
        && Character.isLetter(before.charAt(before.length() - 1))
        && lexicon.contains(WordList.UNMARKED_STARTERS, pieces.get(index).of(text))
        && !lexicon.contains(WordList.NO_SENTENCE_END, before)
        && !lexicon.contains(WordList.ARTICLE_NAMES, pieces.get(index + 1).of(text));
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

  private boolean marksEnd(int next) {
    String word = followingWord(next);
    boolean dash = word.length() == 1 && Characters.isDash(word.charAt(0));
    return !Characters.startsLower(word) && !dash && !isInner(pieces.get(next)) && !isMark(next);
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

  private Decision fullStop(int index, int next, String before) {
    if (pieces.get(next - 1).touches(pieces.get(next)) && isInner(pieces.get(next))) {
      return Decision.of(
          isAbbreviation(before) || isLetter(before) || Characters.isDigits(before), false);
    }
    String word = followingWord(next);
    Optional<Abbreviation> abbreviation = lexicon.abbreviation(before);
    if (abbreviation.isPresent()) {
      return abbreviated(index, abbreviation.get(), word);
    }
    boolean starter = lexicon.contains(WordList.SENTENCE_STARTERS, word);
    if (isLetter(before)) {
      return initial(index, before, starter);
    }
    if (isDotted(before) || ROMAN.matcher(before).matches()) {
      return Decision.of(true, starter);
    }
    return isNumber(before) ? number(index, before, word) : plain(index, before, word);
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(word.length() - 1));
  }

  private Decision number(int index, String number, String word) {
    boolean first = index < 2 || pieces.get(index - 1).breakBefore();
    return numbers.decide(first ? "" : pieces.get(index - 2).of(text), number, word);
  }

  private Decision abbreviated(int index, Abbreviation abbreviation, String word) {
    return switch (abbreviation) {
      case NEVER -> Decision.JOIN;
      case MAY -> Decision.of(true, lexicon.contains(WordList.SENTENCE_STARTERS, word));
      case NUMBER -> Character.isDigit(word.charAt(0)) ? Decision.JOIN : plain(index, "", word);
    };
  }

  /**
   * Decides about a word that is no known abbreviation. Before a small letter it is taken for an unknown one
   * ({@code Aussch. tagte}) unless it looks like a whole word ({@code war gut. aber}). Before a capital it
   * ends the sentence, unless it looks like an unknown one ({@code Aussch. Wien}) and OpenNLP's model agrees.
   */
  private Decision plain(int index, String before, String word) {
    if (Characters.isPunctuation(word)) {
      return Decision.PLAIN;
    }
    boolean whole = isWhole(before);
    if (!Characters.startsLower(word)) {
      boolean open =
          !whole && before.length() > 1 && !lexicon.contains(WordList.SENTENCE_STARTERS, word);
      return open && !model.endsAt(pieces.get(index).end()) ? Decision.JOIN : Decision.END;
    }
    return whole || before.isEmpty() ? Decision.of(false, whole) : Decision.JOIN;
  }

  private static boolean isWhole(String word) {
    int length = word.length();
    return length > 3
        && VOWELS.indexOf(word.charAt(length - 1)) + VOWELS.indexOf(word.charAt(length - 2)) > -2;
  }

  private static boolean isLetter(String word) {
    return word.length() == 1 && Character.isLetter(word.charAt(0));
  }

  private Decision initial(int index, String before, boolean starter) {
    boolean spaced = index >= 3 && pieces.get(index - 2).of(text).equals(".");
    boolean unit = index >= 2 && isNumber(pieces.get(index - 2).of(text));
    boolean small = Character.isLowerCase(before.charAt(0)) && !unit;
    return small || !starter || spaced ? Decision.JOIN : Decision.END;
  }
}
