package org.depesche.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.comparison.Change.Field;
import org.depesche.comparison.Change.Kind;
import org.depesche.records.RecordView;

/**
 * The difference between two records of an article. Items are the same if they stand at the same
 * place; where the text has changed, if they read the same and are as many occurrences from the
 * start.
 *
 * @param changes the changes, list by list, in text order
 * @param same number of items that are as they were, by list
 */
record RecordDifference(List<Change> changes, Map<String, Integer> same) {

  static RecordDifference between(RecordView before, RecordView after) {
    boolean sameText = before.record().path("source").equals(after.record().path("source"));
    List<Change> changes = new ArrayList<>();
    Map<String, Integer> same = new LinkedHashMap<>();
    RecordItems.LISTS.forEach((list, items) -> {
      var old = keyed(items.apply(before), sameText);
      var now = keyed(items.apply(after), sameText);
      var found = changes(list, old, now);
      changes.addAll(found);
      long kept = found.stream().filter(change -> change.kind() != Kind.GONE).count();
      same.put(list, now.size() - Math.toIntExact(kept));
    });
    return new RecordDifference(changes, same);
  }

  private static Map<String, Item> keyed(List<Item> items, boolean sameText) {
    Map<String, Item> keyed = new LinkedHashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (var item : items) {
      String place = sameText ? String.valueOf(item.start()) : item.label();
      keyed.put(place + "#" + seen.merge(place, 1, Integer::sum), item);
    }
    return keyed;
  }

  private static List<Change> changes(
      String list, Map<String, Item> before, Map<String, Item> after) {
    List<Change> changes = new ArrayList<>();
    before.forEach((key, item) -> {
      if (!after.containsKey(key)) {
        changes.add(new Change(list, Kind.GONE, item, List.of()));
      }
    });
    after.forEach((key, item) ->
        change(list, Optional.ofNullable(before.get(key)), item).ifPresent(changes::add));
    changes.sort(Comparator.comparingInt(change -> change.item().start()));
    return changes;
  }

  private static Optional<Change> change(String list, Optional<Item> before, Item after) {
    if (before.isEmpty()) {
      return Optional.of(new Change(list, Kind.NEW, after, List.of()));
    }
    List<Field> fields = new ArrayList<>();
    after.fields().forEach((name, value) -> {
      String old = before.get().fields().getOrDefault(name, "");
      if (!old.equals(value)) {
        fields.add(new Field(name, old, value));
      }
    });
    if (!before.get().label().equals(after.label())) {
      fields.add(0, new Field("text", before.get().label(), after.label()));
    }
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(new Change(list, Kind.CHANGED, after, fields));
  }
}
