package org.depesche.tables;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.depesche.records.RecordView;

/**
 * What all records of an output folder hold: {@code articles}, {@code groups} (near copies counted
 * once), {@code mentions}, {@code dates}, {@code events} and each type of events, {@code
 * events.ASSAULT}.
 */
public final class Totals {

  private static final String[] LISTS = {"mentions", "dates", "events"};

  private final SortedMap<String, Long> counts = new TreeMap<>();
  private final SortedMap<String, Long> unique = new TreeMap<>();

  Totals() {
    counts.put("groups", 0L);
    for (var each : List.of(counts, unique)) {
      each.put("articles", 0L);
      List.of(LISTS).forEach(list -> each.put(list, 0L));
    }
  }

  void add(RecordView article, String group) {
    add(counts, article);
    if (group.equals(article.id())) {
      add(counts, "groups", 1);
      add(unique, article);
    }
  }

  private static void add(SortedMap<String, Long> counts, RecordView article) {
    add(counts, "articles", 1);
    for (var list : LISTS) {
      add(counts, list, article.record().path(list).size());
    }
    for (var event : article.record().path("events")) {
      add(counts, "events." + event.path("type").asText(), 1);
    }
  }

  private static void add(SortedMap<String, Long> counts, String name, long number) {
    counts.merge(name, number, Long::sum);
  }

  /** Returns the numbers by name. */
  public SortedMap<String, Long> counts() {
    return Collections.unmodifiableSortedMap(counts);
  }

  /** Returns the numbers in the first articles of all groups alone. */
  public SortedMap<String, Long> unique() {
    return Collections.unmodifiableSortedMap(unique);
  }
}
