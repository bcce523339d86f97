package org.depesche.temporal;

import java.time.LocalDate;
import java.util.Optional;
import org.depesche.document.Anchor;
import org.depesche.document.Published;
import org.depesche.document.TimexType;

/** What an article has told so far about when things happen. Mutable, one for each article. */
final class Discourse {

  /** A moment with its place in the list of expressions, the sentence, and whether others were told with it. */
  record Told(Moment moment, int timex, int sentence, boolean isListed) {}

  private static final int REACH = 3;
  private static final int LONG_AGO = 10;

  private final Optional<LocalDate> published;
  private final Grain precision;
  private Optional<Told> last = Optional.empty();
  private Optional<Told> lastDay = Optional.empty();
  private int end = -1;
  private int lastPast = -1;
  private int lastSet = -1;
  private boolean isBackground;

  Discourse(Published published) {
    String value = published.value().orElse("");
    this.precision =
        value.length() >= 10 ? Grain.DAY : value.length() >= 7 ? Grain.MONTH : Grain.YEAR;
    this.published = published.value().map(Discourse::firstDay);
  }

  private static LocalDate firstDay(String value) {
    return LocalDate.parse((value.length() >= 10 ? value : value + "-01-01").substring(0, 10));
  }

  /** Returns the publication date if it is known to the unit; weeks need the day. */
  Optional<LocalDate> published(Grain unit) {
    boolean needsDay = unit.compareTo(Grain.MONTH) < 0;
    var needed = needsDay ? Grain.DAY : unit.compareTo(Grain.YEAR) < 0 ? Grain.MONTH : Grain.YEAR;
    return published.filter(date -> precision.compareTo(needed) <= 0);
  }

  /** Returns the year told last if it is long past and was told in this sentence or the one before. */
  Optional<Integer> formerYear(int sentence) {
    return last.filter(told -> !isBackground && sentence - told.sentence() <= 1)
        .map(Told::moment)
        .filter(moment -> moment.grain().compareTo(Grain.YEAR) <= 0 && isFormer(moment))
        .filter(moment -> moment.grain() != Grain.YEAR || isLongAgo(moment))
        .map(moment -> moment.start().getYear());
  }

  /** Returns whether the story just told lies long before publication. */
  boolean tellsOfFormerTimes(int sentence) {
    return last.filter(told -> sentence - told.sentence() < REACH && isFormer(told.moment()))
        .isPresent();
  }

  /** Returns whether the sentence told of times that come again. */
  boolean hasSet(int sentence) {
    return lastSet == sentence;
  }

  /** Remembers whether the expression told last only gives the background. */
  void markBackground(boolean isSo) {
    isBackground = isSo;
  }

  /** Remembers that the sentence tells of times long past without naming one. */
  void markPast(int sentence) {
    lastPast = sentence;
  }

  /** Returns whether this sentence or the one before told of former times. */
  boolean isContrasted(int sentence) {
    return lastPast >= 0 && sentence - lastPast <= 1;
  }

  private boolean isFormer(Resolution resolution) {
    return resolution.value().equals("PAST_REF")
        || resolution.moment().filter(this::isFormer).isPresent();
  }

  private boolean isFormer(Moment moment) {
    return published.filter(day -> moment.start().getYear() < day.getYear() - 1).isPresent();
  }

  /** A bare year is told as background, unless it is so far back that the text must be history. */
  private boolean isLongAgo(Moment moment) {
    return published
        .filter(day -> moment.start().getYear() < day.getYear() - LONG_AGO)
        .isPresent();
  }

  /** Remembers an expression that was found. */
  void tell(Resolution resolution, int timex, int sentence) {
    lastSet = resolution.type() == TimexType.SET ? sentence : lastSet;
    lastPast = isFormer(resolution) ? sentence : lastPast;
    if (resolution.moment().isEmpty()) {
      return;
    }
    var moment = resolution.moment().get();
    boolean isRepeated = resolution.anchor().kind() == Anchor.Kind.TIMEX
        && lastDay.filter(day -> day.moment().start().equals(moment.start())).isPresent();
    int named = isRepeated ? lastDay.map(Told::sentence).orElse(sentence) : sentence;
    var told = new Told(moment, timex, named, false);
    last = Optional.of(told);
    if (told.moment().isDay()) {
      lastDay = Optional.of(told);
    }
  }

  /** Remembers that the day told last is one of several. */
  void markListed() {
    lastDay = lastDay.map(told -> new Told(told.moment(), told.timex(), told.sentence(), true));
  }

  /** Remembers where in the text the last expression ends. */
  void endAt(int offset) {
    end = offset;
  }

  /** Returns where in the text the last expression ends; -1 before the first. */
  int end() {
    return end;
  }

  /** Returns the expression told last. */
  Optional<Told> last() {
    return last;
  }

  /** Returns the day named last, if that was in this sentence or not far before. */
  Optional<Told> dayNear(int sentence) {
    return lastDay.filter(told -> sentence - told.sentence() <= REACH);
  }

  /** Returns the day named last, if that was in this sentence. */
  Optional<Told> dayIn(int sentence) {
    return lastDay.filter(told -> told.sentence() == sentence);
  }

  Optional<Told> lastDay() {
    return lastDay;
  }

  /** Returns the anchor for a value that was computed from the expression. */
  static Anchor anchor(Told told) {
    return Anchor.timex(told.timex());
  }
}
