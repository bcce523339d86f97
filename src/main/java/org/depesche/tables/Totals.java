package org.depesche.tables;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.depesche.records.RecordView;

/**
 * What all records of an output folder hold: {@code articles}, {@code groups} (near copies counted
 * once), {@code mentions}, {@code dates}, {@code events} and each type of events, {@code
 * events.ASSAULT}.
 */
final class Totals {

  private final SortedMap<String, Long> counts = new TreeMap<>();

  Totals() {
    for (var name : new String[] {"articles", "groups", "mentions", "dates", "events"}) {
      counts.put(name, 0L);
    }
  }

  void add(RecordView article, String group) {
    add("articles", 1);
    add("groups", group.equals(article.id()) ? 1 : 0);
    for (var list : new String[] {"mentions", "dates", "events"}) {
      add(list, article.record().path(list).size());
    }
    for (var event : article.record().path("events")) {
      add("events." + event.path("type").asText(), 1);
    }
  }

  private void add(String name, long number) {
    counts.merge(name, number, Long::sum);
  }

  /** Returns the numbers by name. */
  SortedMap<String, Long> counts() {
    return Collections.unmodifiableSortedMap(counts);
  }
}
