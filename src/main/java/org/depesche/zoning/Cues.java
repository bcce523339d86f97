package org.depesche.zoning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depesche.document.Table;

/**
 * The list of cues: what a whole line is by its wording. The first pattern that matches wins.
 * Immutable, shared between workers.
 */
final class Cues {
  /** Lines longer than this are prose; only how they begin is looked at. */
  private static final int LONGEST_LINE = 320;

  private static final int NOTICE_HEAD = 160;

  private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String BULLET = "(?:[•▪●◦■·*►▶] ?)?";

  private record Rule(Cue cue, Pattern pattern) {}

  private final List<Rule> rules;
  private final List<Pattern> notices;

  private Cues(List<Rule> rules) {
    this.rules = rules;
    this.notices = rules.stream()
        .filter(rule -> rule.cue() == Cue.NOTICE)
        .map(Rule::pattern)
        .toList();
  }

  /** Compiles the cue list. */
  static Cues load(Patterns patterns) {
    return new Cues(Table.read(Cues.class, "cues.tsv", 4).stream()
        .map(row -> rule(row, patterns))
        .toList());
  }

  private static Rule rule(List<String> row, Patterns patterns) {
    String name = row.get(0);
    Cue cue = Cue.valueOf(name.toUpperCase(Locale.ROOT));
    boolean ignoreCase = name.equals(name.toLowerCase(Locale.ROOT));
    return new Rule(
        cue, patterns.compile(BULLET + "(?:" + row.get(1) + ")", ignoreCase ? IGNORE_CASE : 0));
  }

  /** Returns what the line is by its wording. */
  Optional<Cue> of(String line) {
    if (line.length() > LONGEST_LINE) {
      String head = line.substring(0, NOTICE_HEAD);
      return notices.stream().anyMatch(n -> n.matcher(head).lookingAt())
          ? Optional.of(Cue.NOTICE)
          : Optional.empty();
    }
    return rules.stream().filter(rule -> matches(rule, line)).map(Rule::cue).findFirst();
  }

  private static boolean matches(Rule rule, String line) {
    var matcher = rule.pattern().matcher(line);
    return rule.cue() == Cue.NOTICE ? matcher.lookingAt() : matcher.matches();
  }
}
