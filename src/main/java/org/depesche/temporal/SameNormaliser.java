package org.depesche.temporal;

import java.util.Optional;
import org.depesche.document.TimexType;

/**
 * Periods that are or touch the one told last: {@code an diesem Tag}, {@code im selben Jahr},
 * {@code am nächsten Tag}, {@code im Jahr darauf}, {@code am Vortag}.
 */
final class SameNormaliser implements Normaliser {

  private final int distance;
  private final boolean needsTold;

  /**
   * Makes a normaliser.
   *
   * @param distance how many units after the one told last, if the words do not tell it
   * @param needsTold whether the publication date cannot stand in for it
   */
  SameNormaliser(int distance, boolean needsTold) {
    this.distance = distance;
    this.needsTold = needsTold;
  }

  /** {@code Vorjahr} is the year before this one, unless the sentence tells another. */
  private static Optional<Discourse.Told> told(Grain unit, Match match, Scope scope) {
    var told =
        unit == Grain.DAY ? scope.discourse().lastDay() : scope.discourse().last();
    boolean isNear = !match.has(Kind.PREVIOUSUNIT) || unit == Grain.DAY;
    return told.filter(t -> isNear || t.sentence() == scope.index());
  }

  @Override
  public Optional<Resolution> resolve(Match match, Scope scope) {
    var unit = match
        .term(Kind.PREVIOUSUNIT)
        .map(term -> Grain.of(term.value()))
        .or(match::unit)
        .orElse(Grain.DAY);
    int amount = match.has(Kind.PREVIOUSUNIT) ? -1 : match.value(Kind.RELATIVE, distance);
    String time = Clock.of(match);
    var told = told(unit, match, scope);

    if (told.isPresent()) {
      var moment = told.get().moment().shifted(unit, amount).at(time);
      return Optional.of(
          Resolution.of(moment, Discourse.anchor(told.get())).with(Modifiers.of(match)));
    }
    var type = time.isEmpty() ? TimexType.DATE : TimexType.TIME;
    if (needsTold) {
      return Optional.of(Resolution.plain(type, unit.unknown() + time));
    }
    return Optional.of(scope
        .discourse()
        .published(unit)
        .map(day -> Resolution.of(
            Moment.ofDay(day).shifted(unit, amount).at(time),
            org.depesche.document.Anchor.published()))
        .orElseGet(() -> Resolution.plain(type, unit.unknown() + time))
        .with(Modifiers.of(match)));
  }
}
