package org.depesche.zoning;

import java.util.List;
import java.util.Optional;

/** The rules and lists of zoning. Immutable, shared between workers. */
public final class ZoningRules {
  private final Prose prose = new Prose();
  private final LineCutter cutter;
  private final CreditFinder credits;

  private final Cues cues;

  private ZoningRules(Patterns patterns, Agencies agencies, Cues cues) {
    this.cues = cues;
    cutter = new LineCutter(patterns, prose, cues);
    credits = new CreditFinder(patterns, agencies);
  }

  /** Reads and compiles the lists. */
  public static ZoningRules load() {
    return load(List.of());
  }

  /**
   * Reads and compiles the lists with cues of the user's own.
   *
   * @param own cue, pattern; they come before those that ship
   * @throws IllegalArgumentException if one is malformed
   */
  public static ZoningRules load(List<List<String>> own) {
    var patterns = Patterns.load();
    return new ZoningRules(patterns, Agencies.load(), Cues.load(patterns, own));
  }

  /**
   * Refuses a cue that is malformed.
   *
   * @param row cue, pattern
   * @throws IllegalArgumentException if it is malformed
   */
  public static void check(List<String> row) {
    Cues.rule(row, Patterns.load());
  }

  /** Returns the name of the cue that a whole line is by its wording, if any. */
  public Optional<String> cue(String line) {
    return cues.of(line).map(Cue::name);
  }

  Prose prose() {
    return prose;
  }

  LineCutter cutter() {
    return cutter;
  }

  CreditFinder credits() {
    return credits;
  }

  Head head() {
    return new Head(prose);
  }

  Tail tail() {
    return new Tail(prose);
  }

  Body body() {
    return new Body(prose);
  }
}
