package org.depesche.zoning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  record Rule(Cue cue, Pattern pattern) {}

  /** So many characters tell of most rules that they cannot match. */
  private static final int BEGINNING = 4;

  private static final int MOST_BEGINNINGS = 10_000;

  private final List<Rule> rules;
  private final List<Pattern> notices;
  private final Map<String, List<Rule>> candidates = new ConcurrentHashMap<>();

  private Cues(List<Rule> rules) {
    this.rules = rules;
    this.notices = rules.stream()
        .filter(rule -> rule.cue() == Cue.NOTICE)
        .map(Rule::pattern)
        .toList();
  }

  /** Compiles the cue list. */
  static Cues load(Patterns patterns) {
    return load(patterns, List.of());
  }

  /** Compiles the cue list with rules of the user's own, which come first. */
  static Cues load(Patterns patterns, List<List<String>> own) {
    return new Cues(Stream.concat(own.stream(), Table.read(Cues.class, "cues.tsv", 4).stream())
        .map(row -> rule(row, patterns))
        .toList());
  }

  static Rule rule(List<String> row, Patterns patterns) {
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
    for (Rule rule : candidates(line)) {
      if (matches(rule, line)) {
        return Optional.of(rule.cue());
      }
    }
    return Optional.empty();
  }

  /** Returns the rules that may match a line that begins like this one, in their order. */
  private List<Rule> candidates(String line) {
    if (line.length() <= BEGINNING) {
      return rules;
    }
    String beginning = line.substring(0, BEGINNING);
    List<Rule> known = candidates.get(beginning);
    if (known == null) {
      known = rules.stream().filter(rule -> mayMatch(rule, beginning)).toList();
      if (candidates.size() < MOST_BEGINNINGS) {
        candidates.put(beginning, known);
      }
    }
    return known;
  }

  /** Returns whether the pattern matches, or might if the text went on. */
  private static boolean mayMatch(Rule rule, String beginning) {
    var matcher = rule.pattern().matcher(beginning);
    return matcher.matches() || matcher.hitEnd() || matcher.lookingAt();
  }

  private static boolean matches(Rule rule, String line) {
    var matcher = rule.pattern().matcher(line);
    return rule.cue() == Cue.NOTICE ? matcher.lookingAt() : matcher.matches();
  }
}
