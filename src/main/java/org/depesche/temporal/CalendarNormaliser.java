package org.depesche.temporal;

import java.time.LocalDate;
import java.util.Optional;
import org.depesche.document.Anchor;

/**
 * Dates that name their place in the calendar: {@code 26. April 2019}, {@code Ende Februar},
 * {@code im dritten Quartal}, {@code Sommer 2018}, {@code Ostern}.
 */
final class CalendarNormaliser implements Normaliser {

  private static final int HALF = 2;

  private final Feasts feasts;

  private final Optional<String> feast;

  CalendarNormaliser(Feasts feasts) {
    this(feasts, Optional.empty());
  }

  /** Makes a normaliser for one feast, given by its rule. */
  CalendarNormaliser(Feasts feasts, Optional<String> feast) {
    this.feasts = feasts;
    this.feast = feast;
  }

  @Override
  public Optional<Resolution> resolve(Match match, Scope scope) {
    var found = grain(match)
        .flatMap(grain -> moment(grain, match, scope))
        .map(moment ->
            Resolution.of(moment.at(Clock.of(match)), anchor(match)).with(Modifiers.of(match)));
    return found.isEmpty() && isDate(match) ? Optional.of(Resolution.nothing()) : found;
  }

  private static Anchor anchor(Match match) {
    return match.has(Kind.YEARNUMBER) || match.has(Kind.SHORTYEAR)
        ? Anchor.none()
        : Anchor.published();
  }

  private Optional<Grain> grain(Match match) {
    if (feast.isPresent() || match.has(Kind.HOLIDAY) || isDate(match)) {
      return Optional.of(Grain.DAY);
    }
    if (match.has(Kind.MONTH)) {
      return Optional.of(Grain.MONTH);
    }
    if (match.has(Kind.SEASON)) {
      return Optional.of(Grain.SEASON);
    }
    if (match.value(Kind.THIRD, 0) == HALF) {
      return Optional.of(Grain.HALF);
    }
    boolean isCounted = match.has(Kind.ORDINAL) || match.has(Kind.NUM);
    return isCounted
        ? match.unit().filter(unit -> unit == Grain.QUARTER || unit == Grain.HALF)
        : Optional.of(Grain.YEAR);
  }

  private static boolean isDate(Match match) {
    boolean hasDay = match.has(Kind.DAYNUMBER) || match.has(Kind.ORDINAL);
    return hasDay && (match.has(Kind.MONTH) || match.has(Kind.MONTHNUMBER));
  }

  private Optional<Moment> moment(Grain grain, Match match, Scope scope) {
    var year = Years.told(match, scope);
    if (year.isPresent()) {
      return dateIn(year.get(), grain, match).map(date -> Moment.of(grain, date));
    }
    if (!Years.isTold(match) && grain != Grain.YEAR) {
      var carried = scope
          .yearBefore(match)
          .or(() -> scope.carriedYear(match))
          .flatMap(y -> dateIn(y, grain, match));
      if (carried.isPresent()) {
        return carried.map(date -> Moment.of(grain, date));
      }
      var nearest = Years.nearest(y -> dateIn(y, grain, match), grain, match, scope);
      if (nearest.isPresent()) {
        return nearest.map(date -> Moment.of(grain, date));
      }
    }
    return dateIn(Moment.PLACEHOLDER_YEAR, grain, match)
        .map(date -> Moment.of(grain, date).withoutYear());
  }

  private Optional<LocalDate> dateIn(int year, Grain grain, Match match) {
    int part = match.value(Kind.ORDINAL).or(() -> match.value(Kind.NUM)).orElse(1);
    return switch (grain) {
      case DAY -> dayIn(year, match);
      case MONTH -> Years.date(year, match.value(Kind.MONTH, 1), 1);
      case SEASON -> Years.date(year, match.value(Kind.SEASON, 1) * 3, 1);
      case QUARTER -> part > 4 ? Optional.empty() : Years.date(year, part * 3, 1);
      case HALF -> part > 2 ? Optional.empty() : Years.date(year, part * 6, 1);

      case YEAR -> Years.date(year, 1, 1);
      default -> Optional.empty();
    };
  }

  private Optional<LocalDate> dayIn(int year, Match match) {
    var named = match.value(Kind.HOLIDAY);
    if (feast.isPresent() || named.isPresent()) {
      return feast
          .map(rule -> Feasts.day(rule, year))
          .or(() -> named.map(f -> feasts.day(f, year)));
    }
    int month = match.value(Kind.MONTH).or(() -> match.value(Kind.MONTHNUMBER)).orElse(0);
    return Years.date(
        year,
        month,
        match.value(Kind.DAYNUMBER).or(() -> match.value(Kind.ORDINAL)).orElse(0));
  }
}
