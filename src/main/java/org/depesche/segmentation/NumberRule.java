package org.depesche.segmentation;

import java.util.Locale;
import java.util.regex.Pattern;
import org.depesche.segmentation.SegmentationLexicon.WordList;

/** Decides whether a number with a full stop is an ordinal (or a day), or ends a sentence. */
final class NumberRule {

  private static final Pattern DAY = Pattern.compile("0?[1-9]|[12][0-9]|3[01]");
  private static final Pattern DATE =
      Pattern.compile("(0?[1-9]|[12][0-9]|3[01])(\\.?/|\\.)(0?[1-9]|[12][0-9]|3[01])");

  private final SegmentationLexicon lexicon;

  NumberRule(SegmentationLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Returns what becomes of the full stop.
   *
   * @param previous the token before the number; empty at the start of a sentence
   * @param number the number without its full stop
   * @param next the word after it
   */
  Decision decide(String previous, String number, String next) {
    boolean starter = lexicon.contains(WordList.SENTENCE_STARTERS, next);
    if (Characters.startsLower(next) || lexicon.contains(WordList.AFTER_ORDINAL, next)) {
      return Decision.JOIN;
    }
    if (DATE.matcher(number).matches()) {
      return Decision.of(true, starter);
    }
    if (previous.isEmpty() && number.length() <= 2) {
      return Decision.JOIN;
    }
    return !starter && isOrdinal(previous, number) ? Decision.JOIN : Decision.END;
  }

  private boolean isOrdinal(String previous, String number) {
    boolean determined =
        lexicon.contains(WordList.BEFORE_ORDINAL, previous.toLowerCase(Locale.GERMAN))
            && Characters.isDigits(number)
            && number.length() < 4;
    return determined || DAY.matcher(number).matches();
  }
}
