package org.depesche.temporal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.document.Anchor;
import org.depesche.document.TimexType;

/**
 * Reads lists and ranges backwards from their last member, which alone is complete: {@code 3., 4. und
 * 6. Oktober}, {@code 14 bis 18 Uhr}, {@code der 20er und 30er Jahre}, {@code zwei bis drei Wochen},
 * {@code im 18. und 19. Jahrhundert}.
 */
final class Coordination {

  /** A member of a list: the atoms that it covers and its value. */
  record Member(int from, int to, Resolution resolution) {}

  private static final int MOST_JOINTS = 3;

  private final Set<Integer> joints;
  private final Set<Integer> tightJoints;
  private final Set<Integer> clockDots;
  private final int dot;
  private final int er;

  Coordination(ToIntFunction<String> numbering) {
    this.joints = numbers(
        numbering, ",", "und", "bis", "oder", "sowie", "/", "-", "–", "am", "zum", "vom", "im");
    this.tightJoints = numbers(numbering, "und", "bis", "oder", "/", "-", "–", "statt");
    this.clockDots = numbers(numbering, ".", ":");
    this.dot = numbering.applyAsInt(".");
    this.er = numbering.applyAsInt("er");
  }

  private static Set<Integer> numbers(ToIntFunction<String> numbering, String... words) {
    return Stream.of(words).map(numbering::applyAsInt).collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the members before the last one in text order; none may begin before the limit. */
  List<Member> before(Match match, Resolution last, Scope scope, int limit) {
    List<Member> members = new ArrayList<>();
    var member = previous(match, last, scope.atoms().subList(limit, match.from()));
    while (member.filter(m -> isWhole(shifted(m, limit), scope)).isPresent()) {
      members.add(shifted(member.get(), limit));
      member = previous(
          match, last, scope.atoms().subList(limit, limit + member.get().from()));
    }
    Collections.reverse(members);
    return members;
  }

  private static boolean isWhole(Member member, Scope scope) {
    return Borders.allow(scope.text(), scope.span(member.from(), member.to()));
  }

  private static Member shifted(Member member, int by) {
    return new Member(member.from() + by, member.to() + by, member.resolution());
  }

  private Optional<Member> previous(Match match, Resolution last, List<Atom> atoms) {
    int end = beforeJoints(atoms);
    if (end == 0 || end == atoms.size()) {
      return Optional.empty();
    }
    return member(match, last, atoms, end);
  }

  private Optional<Member> member(Match match, Resolution last, List<Atom> atoms, int end) {
    if (match.has(Kind.HOURNUMBER)) {
      return hour(last, atoms, end);
    }
    if (match.has(Kind.DAYNUMBER)) {
      return day(last, atoms, end);
    }
    if (isOf(Grain.DECADE, last)) {
      return decade(atoms, end);
    }
    if (isOf(Grain.CENTURY, last)) {
      return century(atoms, end);
    }
    boolean isAmount = last.type() == TimexType.DURATION && match.has(Kind.NUM);
    return isAmount ? amount(match, atoms, end) : Optional.empty();
  }

  private static boolean isOf(Grain grain, Resolution last) {
    return last.moment().filter(moment -> moment.grain() == grain).isPresent();
  }

  private int beforeJoints(List<Atom> atoms) {
    int end = atoms.size();
    while (end > 0 && atoms.size() - end < MOST_JOINTS && isAny(atoms.get(end - 1), joints)) {
      end--;
    }
    boolean isTight = end == atoms.size() && end > 0 && isAny(atoms.get(end - 1), tightJoints);
    return isTight ? end - 1 : end;
  }

  private Optional<Member> day(Resolution last, List<Atom> atoms, int end) {
    if (end < 2 || !isAny(atoms.get(end - 1), Set.of(dot))) {
      return Optional.empty();
    }
    return last.moment()
        .filter(Moment::isDay)
        .flatMap(moment -> value(atoms.get(end - 2), Kind.DAYNUMBER)
            .flatMap(
                day -> Years.date(moment.start().getYear(), moment.start().getMonthValue(), day))
            .map(date -> new Moment(Grain.DAY, date, moment.yearKnown(), moment.time())))
        .map(moment -> new Member(end - 2, end, Resolution.of(moment, last.anchor())));
  }

  private Optional<Member> hour(Resolution last, List<Atom> atoms, int end) {
    boolean hasMinutes = end > 2
        && isAny(atoms.get(end - 2), clockDots)
        && value(atoms.get(end - 1), Kind.MINUTENUMBER).isPresent();
    if (!hasMinutes && !isAny(atoms.get(end), tightJoints)) {
      return Optional.empty();
    }
    int start = hasMinutes ? end - 3 : end - 1;
    int minute = hasMinutes ? value(atoms.get(end - 1), Kind.MINUTENUMBER).orElse(0) : 0;
    return value(atoms.get(start), Kind.HOURNUMBER)
        .map(hour -> "T" + Moment.digits(hour, 2) + ":" + Moment.digits(minute, 2))
        .map(time -> new Member(start, end, at(last, time)));
  }

  private static Resolution at(Resolution last, String time) {
    return last.moment()
        .map(moment -> Resolution.of(moment.at(time), last.anchor()))
        .orElseGet(() -> Resolution.plain(
            TimexType.TIME, last.value().substring(0, last.value().indexOf('T')) + time));
  }

  private Optional<Member> decade(List<Atom> atoms, int end) {
    boolean hasSuffix = end > 1 && isAny(atoms.get(end - 1), Set.of(er));
    int start = hasSuffix ? end - 2 : end - 1;
    var kind = hasSuffix ? Kind.INTEGER : Kind.DECADEWORD;
    return value(atoms.get(start), kind)
        .flatMap(EraNormaliser::decade)
        .map(moment -> new Member(start, end, Resolution.of(moment, Anchor.none())));
  }

  /** {@code im 18. und 19. Jahrhundert}, {@code im siebzehnten und achtzehnten Jahrhundert}. */
  private Optional<Member> century(List<Atom> atoms, int end) {
    boolean hasDot = end > 1 && isAny(atoms.get(end - 1), Set.of(dot));
    int start = hasDot ? end - 2 : end - 1;
    return value(atoms.get(start), hasDot ? Kind.INTEGER : Kind.ORDINAL)
        .flatMap(EraNormaliser::century)
        .map(moment -> new Member(start, end, Resolution.of(moment, Anchor.none())));
  }

  private Optional<Member> amount(Match match, List<Atom> atoms, int end) {
    var number =
        atoms.get(end - 1).terms().stream().filter(term -> term.is(Kind.NUM)).findFirst();
    if (number.isEmpty() || match.unit().isEmpty() || !isAny(atoms.get(end), tightJoints)) {
      return Optional.empty();
    }
    var alone =
        new Match(match.rule(), match.begin(), match.from(), match.to(), List.of(number.get()));
    return Amounts.duration(alone, match.unit().get())
        .map(value -> new Member(end - 1, end, Resolution.plain(TimexType.DURATION, value)));
  }

  private static Optional<Integer> value(Atom atom, Kind kind) {
    return atom.terms().stream()
        .filter(term -> term.is(kind))
        .map(term -> (int) term.value())
        .findFirst();
  }

  private static boolean isAny(Atom atom, Set<Integer> ids) {
    for (var term : atom.terms()) {
      if (ids.contains(term.id())) {
        return true;
      }
    }
    return false;
  }
}
