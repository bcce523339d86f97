package org.depesche.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.document.Article;
import org.depesche.document.Entity;
import org.depesche.document.EntityType;
import org.depesche.document.Table;

/** Well-known places, people and organisations with their Wikidata ids. Immutable once loaded. */
final class KnowledgeBase {

  static final List<String> TABLES =
      List.of("places.tsv", "people.tsv", "organisations.tsv", "parties.tsv");

  /** Countries whose surnames stand first at home: {@code Orbán Viktor}. */
  private static final Set<String> SURNAME_FIRST =
      Set.of("HUN", "CHN", "TWN", "HKG", "JPN", "KOR", "PRK", "VNM");

  private static final Pattern FULL = Pattern.compile("^\\p{Lu}[\\p{L}’'-]+ .*\\p{Lu}");
  private static final double FULL_NAME = 0.95;
  private static final double SHORT_NAME = 0.75;

  /**
   * An entry found.
   *
   * @param entry the entry
   * @param confidence between 0 and 1
   */
  record Found(Entry entry, double confidence) {}

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Map<String, String> metonyms = new HashMap<>();
  private final Set<String> parties = new HashSet<>();
  private final Set<String> traps = new HashSet<>();

  private KnowledgeBase() {}

  /** Loads the tables that ship with the linker. */
  static KnowledgeBase load() {
    return load(List.of());
  }

  /** Loads the tables with entries of the user's own, who alone bear their names. */
  static KnowledgeBase load(List<List<String>> own) {
    KnowledgeBase base = new KnowledgeBase();
    for (String table : TABLES) {
      boolean parties = table.equals("parties.tsv");
      for (List<String> row : Table.read(KnowledgeBase.class, table, 7)) {
        base.add(parties ? Entry.of(row).asParty() : Entry.of(row));
      }
    }
    for (String table : List.of("federal-bodies.tsv", "metonyms.tsv")) {
      Table.read(KnowledgeBase.class, table, 2)
          .forEach(row -> base.metonyms.put(NameKey.of(row.get(0)), row.get(1)));
    }
    Table.read(KnowledgeBase.class, "traps.tsv", 1)
        .forEach(row -> base.traps.add(NameKey.of(row.get(0))));
    base.overlay(own.stream().map(Entry::of).toList());
    return base;
  }

  private void overlay(List<Entry> own) {
    for (Entry entry : own) {
      List<String> names = new ArrayList<>(entry.names());
      names.add(entry.name());
      for (String name : names) {
        entries
            .getOrDefault(NameKey.of(name), new ArrayList<>())
            .removeIf(known -> known.type() == entry.type());
      }
    }
    own.forEach(this::add);
  }

  private void add(Entry entry) {
    if (entry.party()) {
      parties.add(entry.id());
    }
    index(entry.name(), entry);
    entry.names().forEach(name -> index(name, entry));
    int blank = entry.name().indexOf(' ');
    boolean two = blank > 0 && blank == entry.name().lastIndexOf(' ');
    if (two
        && entry.type() == EntityType.PER
        && entry.country().filter(SURNAME_FIRST::contains).isPresent()) {
      index(entry.name().substring(blank + 1) + ' ' + entry.name().substring(0, blank), entry);
    }
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

  /**
   * Returns the entry of the entity's type that bears one of its names, if only one does that was
   * alive or existed by the article's date, does not belong to another country than the entity and
   * is not abbreviated otherwise; a foreign party only where the article names its country.
   */
  Optional<Found> find(
      Set<String> names, Entity entity, Article article, Set<String> countriesNamed) {
    for (String name : telling(names, entity)) {
      List<Entry> fitting = new ArrayList<>();
      for (Entry entry : named(name, entity.type())) {
        if (fits(entry, entity, article)
            && Party.mayBeMeant(entry, countriesNamed)
            && Abbreviation.agree(names, entry)) {
          fitting.add(entry);
        }
      }
      if (fitting.size() == 1) {
        boolean surname = entity.type() == EntityType.PER && name.indexOf(' ') < 0;
        return Optional.of(new Found(fitting.get(0), surname ? SHORT_NAME : FULL_NAME));
      }
    }
    return Optional.empty();
  }

  /** A person with a given name is not found by surname: {@code Michelle Obama}. */
  private static List<String> telling(Set<String> names, Entity entity) {
    boolean full =
        entity.type() == EntityType.PER && FULL.matcher(entity.name()).find();
    return names.stream().filter(name -> !full || name.indexOf(' ') > 0).toList();
  }

  private static boolean fits(Entry entry, Entity entity, Article article) {
    Optional<String> country = entity.attributes().country();
    boolean here =
        country.isEmpty() || entry.country().isEmpty() || country.equals(entry.country());
    return here && article.published().value().map(entry::existsOn).orElse(true);
  }

  /** Returns whether the Wikidata id is a party's. */
  boolean isParty(String id) {
    return parties.contains(id);
  }

  /** Returns the state that a body or building stands for: {@code Kreml}, {@code RUS}. */
  Optional<String> metonym(String name) {
    return Optional.ofNullable(metonyms.get(NameKey.of(name)));
  }

  /** Returns whether the word is a common noun more often than a place: {@code Au}. */
  boolean isTrap(String name) {
    return traps.contains(NameKey.of(name));
  }
}
