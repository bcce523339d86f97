package org.depesche.zoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.Span;

/** The units of one article while their kinds are being found. Not thread-safe. */
final class Draft {
  private final List<Unit> units;
  private final List<Optional<SectionKind>> kinds;

  /** Starts with what the wording of the lines says for certain. */
  Draft(List<Unit> units) {
    this.units = List.copyOf(units);
    this.kinds = new ArrayList<>(units.size());
    for (Unit unit : units) {
      boolean certain = unit.cue().isPresent() && !unit.is(Cue.KICKER);
      kinds.add(certain ? unit.cue().map(Cue::kind) : Optional.empty());
    }
  }

  int size() {
    return units.size();
  }

  Unit unit(int i) {
    return units.get(i);
  }

  String text(int i) {
    return units.get(i).text();
  }

  /** Returns whether the unit exists and its wording says this. */
  boolean is(int i, Cue cue) {
    return i >= 0 && i < units.size() && units.get(i).is(cue);
  }

  /** Returns whether the unit exists and has this kind. */
  boolean is(int i, SectionKind kind) {
    return i >= 0
        && i < units.size()
        && kinds.get(i).isPresent()
        && kinds.get(i).get() == kind;
  }

  /** Returns whether the unit exists and has no kind yet. */
  boolean isFree(int i) {
    return i >= 0 && i < units.size() && kinds.get(i).isEmpty();
  }

  void set(int i, SectionKind kind) {
    kinds.set(i, Optional.of(kind));
  }

  /** Returns the next unit without a kind from {@code i} on, or the number of units. */
  int nextFree(int i) {
    int next = i;
    while (next < units.size() && !isFree(next)) {
      next++;
    }
    return next;
  }

  /** Returns the length of the text from the unit to the end of its line. */
  int lineLength(int i) {
    int last = i;
    while (last + 1 < units.size() && !units.get(last + 1).opensLine()) {
      last++;
    }
    return units.get(last).span().end() - units.get(i).span().start();
  }

  /** Returns the sections; units that follow each other in a line stay apart. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Span span = units.get(i).span();
      sections.add(new Section(kinds.get(i).orElse(SectionKind.BODY), span));
    }
    return sections;
  }
}
