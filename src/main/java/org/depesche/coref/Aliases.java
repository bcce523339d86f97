package org.depesche.coref;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.document.Table;

/** Names that stand for one body or place: {@code EU}, {@code Europäische Union}. Immutable. */
final class Aliases {

  private final Map<String, String> keys = new HashMap<>();

  private final Set<String> fullest = new HashSet<>();

  private Aliases() {}

  /** Loads the table that ships with the resolver. */
  static Aliases load() {
    Aliases aliases = new Aliases();
    for (List<String> row : Table.read(Aliases.class, "aliases.tsv", 2)) {
      String key = Fold.key(row.get(0));
      aliases.keys.put(key, key);
      aliases.fullest.add(row.get(0));
      Table.list(row.get(1)).forEach(name -> aliases.keys.putIfAbsent(Fold.key(name), key));
    }
    return aliases;
  }

  /** Returns the key of the fullest name, if the name is in the table. */
  Optional<String> key(String name) {
    return Optional.ofNullable(keys.get(Fold.key(name)));
  }

  /** Returns whether the name stands in the table as the fullest one, letter for letter. */
  boolean isFullest(String name) {
    return fullest.contains(name);
  }
}
