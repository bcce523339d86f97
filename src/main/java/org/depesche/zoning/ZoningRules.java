package org.depesche.zoning;

/** The rules and lists of zoning. Immutable, shared between workers. */
public final class ZoningRules {
  private final Prose prose = new Prose();
  private final LineCutter cutter;
  private final CreditFinder credits;

  private ZoningRules(Patterns patterns, Agencies agencies) {
    cutter = new LineCutter(patterns, prose);
    credits = new CreditFinder(patterns, agencies);
  }

  /** Reads and compiles the lists. */
  public static ZoningRules load() {
    return new ZoningRules(Patterns.load(), Agencies.load());
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
