package org.depesche.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.document.EntityType;

/** Well-known places, people and organisations with their Wikidata ids. Immutable once loaded. */
final class KnowledgeBase {

  static final List<String> TABLES = List.of("places.tsv");

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Map<String, String> metonyms = new HashMap<>();

  private KnowledgeBase() {}

  /** Loads the tables that ship with the linker. */
  static KnowledgeBase load() {
    KnowledgeBase base = new KnowledgeBase();
    for (String table : TABLES) {
      Table.read(table, 5).forEach(row -> base.add(Entry.of(row)));
    }
    for (List<String> row : Table.read("metonyms.tsv", 2)) {
      base.metonyms.put(NameKey.of(row.get(0)), row.get(1));
    }
    return base;
  }

  private void add(Entry entry) {
    index(entry.name(), entry);
    entry.names().forEach(name -> index(name, entry));
  }

  private void index(String name, Entry entry) {
    List<Entry> bearers = entries.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>());
    if (!bearers.contains(entry)) {
      bearers.add(entry);
    }
  }

  /** Returns the entries of the type that bear the name. */
  List<Entry> named(String name, EntityType type) {
    return entries.getOrDefault(NameKey.of(name), List.of()).stream()
        .filter(entry -> entry.type() == type)
        .toList();
  }

  /** Returns the state that a body or building stands for: {@code Kreml}, {@code RUS}. */
  Optional<String> metonym(String name) {
    return Optional.ofNullable(metonyms.get(NameKey.of(name)));
  }
}
