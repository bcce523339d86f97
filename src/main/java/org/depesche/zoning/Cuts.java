package org.depesche.zoning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.document.Table;

/** The list of things that stand at the ends of a line besides its text. Immutable. */
final class Cuts {
  /** Longer prefixes and suffixes than this are not looked for. */
  private static final int REACH = 140;

  /** A date line stands before text, not before a word. */
  private static final int SHORTEST_TEXT = 16;

  /** Longer lines are no captions. */
  private static final int LONGEST_CAPTION = 420;

  private enum End {
    PREFIX,
    OPENING,
    SUFFIX,
    STUCK,
    TEASER
  }

  private record Rule(End end, Cue cue, Pattern pattern) {}

  /**
   * A cut through a line.
   *
   * @param at offset in the line
   * @param cue what the part cut off is
   */
  record Cut(int at, Cue cue) {}

  private final List<Rule> rules;

  private Cuts(List<Rule> rules) {
    this.rules = rules;
  }

  /** Compiles the list. */
  static Cuts load(Patterns patterns) {
    return new Cuts(Table.read(Cuts.class, "cuts.tsv", 5).stream()
        .map(row -> rule(row, patterns))
        .toList());
  }

  private static Rule rule(List<String> row, Patterns patterns) {
    End end = End.valueOf(row.get(0).toUpperCase(Locale.ROOT));
    boolean atEnd = end == End.SUFFIX || end == End.STUCK;
    Pattern pattern = patterns.compile("(?:" + row.get(2) + ")" + (atEnd ? "$" : ""), 0);
    return new Rule(end, Cue.valueOf(row.get(1)), pattern);
  }

  /** Returns where a date line at the beginning ends; some forms only open an article. */
  Optional<Cut> prefix(String line, boolean opensArticle) {
    String head = line.substring(0, Math.min(line.length(), REACH));
    return rules.stream()
        .filter(rule -> rule.end() == End.PREFIX || (rule.end() == End.OPENING && opensArticle))
        .map(rule -> new PrefixMatch(rule.cue(), rule.pattern().matcher(head)))
        .filter(match ->
            match.matcher().lookingAt() && line.length() - match.matcher().end() >= SHORTEST_TEXT)
        .map(match -> new Cut(match.matcher().end(), match.cue()))
        .findFirst();
  }

  private record PrefixMatch(Cue cue, Matcher matcher) {}

  /** Returns where a credit at the end begins. */
  Optional<Cut> suffix(String line) {
    int from = Math.max(0, line.length() - REACH);
    for (Rule rule : rules) {
      boolean applies =
          rule.end() == End.SUFFIX || (rule.end() == End.STUCK && line.length() <= LONGEST_CAPTION);
      if (applies) {
        Matcher matcher = rule.pattern().matcher(line);
        if (matcher.find(from)) {
          return Optional.of(new Cut(matcher.start(), rule.cue()));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns where a reference to another article begins within the line. */
  Optional<Cut> teaser(String line) {
    for (Rule rule : rules) {
      if (rule.end() == End.TEASER) {
        Matcher matcher = rule.pattern().matcher(line);
        if (matcher.find()) {
          return Optional.of(new Cut(matcher.start(), rule.cue()));
        }
      }
    }
    return Optional.empty();
  }
}
