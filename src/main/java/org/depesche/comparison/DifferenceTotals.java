package org.depesche.comparison;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.depesche.comparison.Change.Kind;

/** Adds differences up. Not thread-safe. */
public final class DifferenceTotals {

  /** Counts of one kind of item. */
  static final class Counts {
    private final Map<Kind, Integer> changes = new EnumMap<>(Kind.class);
    private int same;

    int get(Kind kind) {
      return changes.getOrDefault(kind, 0);
    }

    int same() {
      return same;
    }

    private void add(Kind kind) {
      changes.merge(kind, 1, Integer::sum);
    }
  }

  private final Map<String, Counts> lists = new LinkedHashMap<>();
  private final SortedMap<String, Counts> eventTypes = new TreeMap<>();
  private final SortedMap<String, Integer> fields = new TreeMap<>();
  private int onlyOld;
  private int onlyNew;
  private int both;
  private int differing;

  DifferenceTotals() {
    RecordItems.LISTS.keySet().forEach(list -> lists.put(list, new Counts()));
  }

  void addAlone(boolean inNew) {
    onlyOld += inNew ? 0 : 1;
    onlyNew += inNew ? 1 : 0;
  }

  void add(RecordDifference difference) {
    both++;
    differing += difference.changes().isEmpty() ? 0 : 1;
    difference.same().forEach((list, number) -> counts(list).same += number);
    for (var change : difference.changes()) {
      counts(change.list()).add(change.kind());
      change
          .fields()
          .forEach(field -> fields.merge(change.list() + "." + field.name(), 1, Integer::sum));
      if (change.list().equals("events")) {
        addType(change);
      }
    }
  }

  private Counts counts(String list) {
    return lists.computeIfAbsent(list, name -> new Counts());
  }

  /** An event that changes its type is gone from the one and new in the other. */
  private void addType(Change change) {
    var moved =
        change.fields().stream().filter(field -> field.name().equals("type")).findFirst();
    if (moved.isPresent()) {
      type(moved.get().before()).add(Kind.GONE);
      type(moved.get().after()).add(Kind.NEW);
    } else {
      type(change.item().type()).add(change.kind());
    }
  }

  private Counts type(String type) {
    return eventTypes.computeIfAbsent(type, name -> new Counts());
  }

  /** Returns whether the folders tell the same. */
  public boolean isSame() {
    return differing == 0 && onlyOld == 0 && onlyNew == 0;
  }

  /** Returns counts by list. */
  Map<String, Counts> lists() {
    return lists;
  }

  /** Returns counts by event type, of events that are gone, new or changed. */
  SortedMap<String, Counts> eventTypes() {
    return eventTypes;
  }

  /** Returns how often a field has changed, by list and field: {@code events.actor}. */
  SortedMap<String, Integer> fields() {
    return fields;
  }

  int onlyOld() {
    return onlyOld;
  }

  int onlyNew() {
    return onlyNew;
  }

  int both() {
    return both;
  }

  int differing() {
    return differing;
  }
}
