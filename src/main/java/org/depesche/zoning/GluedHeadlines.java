package org.depesche.zoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.document.Span;
import org.depesche.document.Table;

/**
 * Finds headlines of other articles that were glued into a long paragraph without a full stop:
 * {@code … im Osten. | Minister Orlow trifft in Minsk ein | Bereits im Mai hatte …}. The sign is a
 * word that opens sentences, with a capital, in the middle of one, after a clause that is complete.
 * Immutable, shared between workers.
 */
final class GluedHeadlines {
  private static final int SHORTEST_PARAGRAPH = 250;
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 15;
  private static final int SHORTEST_REST = 30;

  private static final Pattern AFTER_SENTENCE =
      Pattern.compile("(?<=\\p{L}{4}[.!?][ ]|[.!?][“\"»][ ])(?=[\\p{Lu}\\d„\"])");
  private static final Pattern WORD = Pattern.compile("[^ ]+");
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d-]+");
  private static final Set<String> TIME_FOLLOWERS =
      Set.of("dieses", "dieser", "vergangenen", "letzten");
  private static final Set<String> PREPOSITIONS = Set.of(
      "an",
      "auf",
      "aus",
      "bei",
      "durch",
      "für",
      "gegen",
      "hinter",
      "in",
      "mit",
      "nach",
      "neben",
      "ohne",
      "seit",
      "über",
      "um",
      "unter",
      "von",
      "vor",
      "wegen",
      "zu",
      "zwischen",
      "und",
      "oder",
      "als",
      "wie",
      "heißt",
      "namens");

  private final Prose prose;
  private final Map<String, String> openers = new HashMap<>();
  private final Set<String> nameContinuations =
      Table.words(GluedHeadlines.class, "name_continuations.txt");

  GluedHeadlines(Prose prose) {
    this.prose = prose;
    Table.read(GluedHeadlines.class, "openers.tsv", 2)
        .forEach(row -> openers.put(row.get(0), row.get(1)));
  }

  /** Returns where headlines stand in the paragraph, in order. */
  List<Span> find(String paragraph) {
    List<Span> headlines = new ArrayList<>();
    if (paragraph.length() < SHORTEST_PARAGRAPH) {
      return headlines;
    }
    for (int at = paragraph.indexOf(' ') + 1; at > 0; at = paragraph.indexOf(' ', at) + 1) {
      if (isSentenceStart(paragraph, at)) {
        int end = headlineEnd(paragraph, at);
        if (end > at) {
          headlines.add(new Span(at, end));
        }
      }
    }
    return headlines;
  }

  /** Returns whether a sentence begins here, behind a space. */
  private static boolean isSentenceStart(String paragraph, int at) {
    int mark = at - 2;
    if (mark > 0 && "“\"»".indexOf(paragraph.charAt(mark)) >= 0) {
      mark--;
    }
    if (at == paragraph.length() || mark < 0 || ".!?".indexOf(paragraph.charAt(mark)) < 0) {
      return false;
    }
    int first = paragraph.codePointAt(at);
    return first == '„' || first == '"' || Character.getType(first) == Character.UPPERCASE_LETTER;
  }

  /** Returns where a headline without a full stop stands after the last sentence of the paragraph. */
  Optional<Span> trailing(String paragraph) {
    int length = paragraph.length();
    if (length == 0 || !Character.isLetterOrDigit(paragraph.charAt(length - 1))) {
      return Optional.empty();
    }
    int start = -1;
    Matcher starts = AFTER_SENTENCE.matcher(paragraph);
    while (starts.find()) {
      start = starts.start();
    }
    if (start <= 0 || prose.isClosed(paragraph)) {
      return Optional.empty();
    }
    String tail = paragraph.substring(start);
    int words = prose.words(tail);
    boolean isHeadline = words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && !openers.containsKey(tail.substring(0, tail.indexOf(' ')));
    return isHeadline ? Optional.of(new Span(start, length)) : Optional.empty();
  }

  /** Returns where the text goes on after a headline that begins here, or where the sentence ends. */
  int resume(String paragraph, int start) {
    List<Span> words = words(paragraph, start);
    for (int i = FEWEST_WORDS; i < words.size(); i++) {
      if (isOpener(paragraph, words, i)) {
        return words.get(i).start();
      }
    }
    return words.isEmpty() ? start : words.get(words.size() - 1).end();
  }

  private int headlineEnd(String paragraph, int start) {
    List<Span> words = words(paragraph, start);
    for (int i = 1; i < words.size(); i++) {
      if (i >= FEWEST_WORDS && isOpener(paragraph, words, i)) {
        int at = words.get(i).start();
        return isClause(paragraph, start, at) && isSentence(paragraph, at) ? at : start;
      }
      if (!PLAIN.matcher(words.get(i - 1).of(paragraph)).matches()) {
        return start;
      }
    }
    return start;
  }

  /** Returns the words of the sentence, but not more than a headline has. */
  private static List<Span> words(String paragraph, int start) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(paragraph).region(start, paragraph.length());
    while (words.size() <= MOST_WORDS && matcher.find()) {
      words.add(new Span(matcher.start(), matcher.end()));
      char last = paragraph.charAt(matcher.end() - 1);
      if (last == '.' || last == '!' || last == '?') {
        break;
      }
    }
    return words;
  }

  private boolean isOpener(String paragraph, List<Span> words, int i) {
    String kind = openers.getOrDefault(words.get(i).of(paragraph), "");
    String before = words.get(i - 1).of(paragraph);
    if (kind.isEmpty() || i + 1 >= words.size() || !PLAIN.matcher(before).matches()) {
      return false;
    }
    String after = words.get(i + 1).of(paragraph);
    return switch (kind) {
      case "article" -> !nameContinuations.contains(after) && !PREPOSITIONS.contains(before);
      case "time" -> TIME_FOLLOWERS.contains(after) && !PREPOSITIONS.contains(before);
      default -> !after.isEmpty() && Character.isLetter(after.charAt(0));
    };
  }

  private boolean isClause(String paragraph, int start, int end) {
    return prose.hasVerb(paragraph.substring(start, end).strip());
  }

  private boolean isSentence(String paragraph, int start) {
    int end = paragraph.indexOf(". ", start);
    String rest = paragraph.substring(start, end < 0 ? paragraph.length() : end);
    return rest.length() >= SHORTEST_REST && prose.hasVerb(rest);
  }
}
