package org.depesche.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * What all records hold beside what they held before the last run.
 *
 * @param known whether it is known what there was before
 * @param rows articles, names, dates, events, and the types of events that changed, those that
 *     changed most first
 * @param more how many more types changed, in words, or empty
 */
record FolderChanges(boolean known, List<Row> rows, String more) {

  private static final List<String> UNIQUE = List.of("articles", "mentions", "dates", "events");
  private static final List<String> ALL =
      List.of("articles", "groups", "mentions", "dates", "events");

  private static final int MOST_TYPES = 12;

  /** A number before and now; a type of events has a page. */
  record Row(String label, String path, String before, String now, String change, String trend) {}

  /** A type of events with its numbers. */
  private record Type(String code, long before, long now) {
    long change() {
      return now - before;
    }
  }

  static FolderChanges of(Corpus corpus, RunFacts facts, Messages messages) {
    if (!facts.knowsBefore()) {
      return new FolderChanges(false, List.of(), "");
    }
    List<Row> rows = new ArrayList<>();
    for (var what : corpus.isUnique() ? UNIQUE : ALL) {
      String label = messages.text("figure_" + what);
      rows.add(row(label, "", new Type(what, facts.before(what), corpus.number(what)), messages));
    }
    var types = types(corpus, facts);
    for (var type : types.subList(0, Math.min(MOST_TYPES, types.size()))) {
      String path = type.now() > 0 ? EventViews.typePath(type.code()) : "";
      rows.add(row(messages.label("type", type.code()), path, type, messages));
    }
    return new FolderChanges(true, rows, more(types.size(), messages));
  }

  private static String more(int types, Messages messages) {
    return types > MOST_TYPES
        ? messages.text("run_more_types").replace("{0}", messages.number((long) types - MOST_TYPES))
        : "";
  }

  private static List<Type> types(Corpus corpus, RunFacts facts) {
    var now = corpus.eventsByType();
    var codes = new TreeSet<>(now.keySet());
    codes.addAll(facts.typesBefore());
    return codes.stream()
        .map(code -> new Type(
            code,
            facts.before("events." + code),
            now.getOrDefault(code, List.of()).size()))
        .filter(type -> type.change() != 0)
        .sorted(Comparator.comparingLong(type -> -Math.abs(type.change())))
        .toList();
  }

  private static Row row(String label, String path, Type type, Messages messages) {
    long change = type.change();
    return new Row(
        label,
        path,
        messages.number(type.before()),
        messages.number(type.now()),
        change == 0 ? "±0" : (change > 0 ? "+" : "−") + messages.number(Math.abs(change)),
        change > 0 ? "up" : change < 0 ? "down" : "same");
  }
}
