package org.depesche.segmentation;

import java.util.Locale;
import java.util.regex.Pattern;
import org.depesche.segmentation.SegmentationLexicon.WordList;

/**
 * Splits what is left of a chunk between its outer punctuation, where a blank is missing.
 *
 * <ul>
 *   <li>Whole: hyphen and slash compounds, numbers, times, scores, abbreviations with inner full stops,
 *       addresses and domain names, gender forms (Leser:innen, Schüler*innen).
 *   <li>Split: sentences run together ({@code kam.Sie}), {@code Dr.Huber}, {@code 26.April}, {@code 20Uhr},
 *       {@code Haus,das}, {@code gibt's}, quotes, currency signs, dashes longer than a hyphen.
 * </ul>
 */
final class CoreSplitter {

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(https?|ftp)://.*|www\\..*|.+@.+\\.[a-z]{2,}(/.*)?");

  private final SegmentationLexicon lexicon;
  private final String text;
  private final PieceList pieces;

  CoreSplitter(SegmentationLexicon lexicon, String text, PieceList pieces) {
    this.lexicon = lexicon;
    this.text = text;
    this.pieces = pieces;
  }

  void split(int start, int end) {
    boolean digitsFirst = Character.isDigit(text.charAt(start));
    boolean plain = true;
    for (int i = start; plain && i < end; i++) {
      char c = text.charAt(i);
      plain = Character.isLetter(c) || c == '-' || (Character.isDigit(c) && !digitsFirst);
    }
    if (plain || isWhole(text.substring(start, end))) {
      pieces.add(start, end);
    } else {
      scan(start, end);
    }
  }

  private boolean isWhole(String core) {
    if (lexicon.abbreviation(core).isPresent()) {
      return true;
    }
    if (core.indexOf('.') < 0) {
      return false;
    }
    int slash = core.indexOf('/');
    String host = slash < 0 ? core : core.substring(0, slash);
    String ending = host.substring(host.lastIndexOf('.') + 1);
    int hyphen = ending.indexOf('-');
    String first = hyphen < 0 ? ending : ending.substring(0, hyphen);
    return lexicon.contains(WordList.DOMAIN_ENDINGS, first)
        || ADDRESS.matcher(core).matches();
  }

  private void scan(int start, int end) {
    int from = start;
    int position = start;
    while (position < end) {
      int length = position == from ? 0 : cutAt(from, position, end);
      if (length == 0) {
        int own = ownToken(position, end);
        if (own == 0) {
          position++;
          continue;
        }
        add(from, position);
        pieces.add(position, position + own);
        position += own;
        from = position;
      } else {
        position += length - 1;
        add(from, position);
        from = position;
      }
    }
    add(from, end);
  }

  private void add(int from, int to) {
    if (from < to) {
      pieces.add(from, to);
    }
  }

  /**
   * Returns 0 if the word goes on at the position; 1 if it ends before the position; 2 if it ends with the
   * character there.
   */
  private int cutAt(int from, int position, int end) {
    char c = text.charAt(position);
    boolean afterDigit = Character.isDigit(text.charAt(position - 1));
    if (c == '.') {
      return fullStopEndsWord(from, position, end) ? 2 : 0;
    }
    if (Characters.isApostrophe(c)) {
      return isClitic(from, position, end) ? 1 : 0;
    }
    boolean unit = c == '°' || (Character.isLetter(c) && isUnit(from, position, end));
    return afterDigit && unit ? 1 : 0;
  }

  private boolean isUnit(int from, int position, int end) {
    return lexicon.contains(WordList.GLUED_UNITS, text.substring(position, end))
        && text.substring(from, position).chars().noneMatch(Character::isLetter);
  }

  /** Returns the length of the token of its own that stands within a chunk; 0 if there is none. */
  private int ownToken(int position, int end) {
    char c = text.charAt(position);
    char before = position > 0 ? text.charAt(position - 1) : ' ';
    char after = position + 1 < end ? text.charAt(position + 1) : ' ';
    if (Characters.isWord(c)) {
      return 0;
    }
    boolean numeric = Character.isDigit(before) && Character.isDigit(after);
    return switch (c) {
      case '.' -> ellipsisOrStop(position, end);
      case ',', ':' -> numeric || (c == ':' && isGenderForm(position + 1, end)) ? 0 : 1;
      case ';',
          '!',
          '?',
          '|',
          '=',
          '…',
          '•',
          '“',
          '”',
          '„',
          '"',
          '«',
          '»',
          '‹',
          '›',
          '‚',
          '–',
          '—',
          '<',
          '>',
          '[',
          ']' -> 1;
      case '(' -> Brackets.opensInWord(text, position, end) ? 0 : 1;
      case ')' -> Brackets.closesInWord(text, position, end) ? 0 : 1;
      default -> Characters.isCurrency(c) ? 1 : pair(position, end);
    };
  }

  private int pair(int position, int end) {
    boolean pair = position + 1 < end
        && Character.isSurrogatePair(text.charAt(position), text.charAt(position + 1));
    return pair && !Character.isLetter(text.codePointAt(position)) ? 2 : 0;
  }

  private int ellipsisOrStop(int position, int end) {
    int after = position;
    while (after < end && text.charAt(after) == '.') {
      after++;
    }
    if (after - position > 1) {
      return after - position;
    }
    return runsTogether(position, end) ? 1 : 0;
  }

  /** Returns whether a sentence ends with the full stop and another starts: kam.Sie. */
  private boolean runsTogether(int position, int end) {
    if (position < 2 || position + 2 >= end) {
      return false;
    }
    boolean small = Character.isLowerCase(text.charAt(position - 1))
        && Character.isLetter(text.charAt(position - 2));
    return small
        && Character.isUpperCase(text.charAt(position + 1))
        && Character.isLowerCase(text.charAt(position + 2));
  }

  /** Returns whether a word with a full stop of its own is written without a blank before the next. */
  private boolean fullStopEndsWord(int from, int position, int end) {
    if (position + 1 >= end || !Character.isLetterOrDigit(text.charAt(position + 1))) {
      return false;
    }
    String word = text.substring(from, position);
    boolean digitAfter = Character.isDigit(text.charAt(position + 1));
    if (Characters.isDigits(word)) {
      return !digitAfter && word.length() <= 2 && Character.isUpperCase(text.charAt(position + 1));
    }
    boolean capital = Character.isUpperCase(text.charAt(position + 1));
    return word.length() > 1
        && (capital || digitAfter)
        && lexicon.abbreviation(word).isPresent();
  }

  private boolean isClitic(int from, int position, int end) {
    String clitic = text.substring(position + 1, end);
    String host = text.substring(from, position).toLowerCase(Locale.GERMAN);
    return "s".equals(clitic) && lexicon.contains(WordList.CLITIC_HOSTS, host);
  }

  private boolean isGenderForm(int position, int end) {
    return text.startsWith("in", position)
        && position < end
        && Character.isLetter(text.charAt(position - 2));
  }
}
