package org.depesche.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.depesche.report.ArticleRecord.Entity;
import org.depesche.report.ArticleRecord.Link;

/**
 * A person, place, organisation or other name over all articles. Entities with the same entry of a
 * knowledge base are one; where there is none, those with the same type and name.
 */
final class EntityProfile {

  /** Those that most articles tell of first, those that are nothing but sources last. */
  static final Comparator<EntityProfile> RANK = Comparator.comparingInt(
          (EntityProfile profile) -> -profile.telling.size())
      .thenComparingInt(profile -> -profile.articles.size())
      .thenComparingInt(profile -> -profile.mentions)
      .thenComparing(EntityProfile::name)
      .thenComparing(EntityProfile::key);

  private final String key;
  private final String type;
  private final Map<String, Integer> names = new TreeMap<>();
  private final SortedSet<String> variants = new TreeSet<>();
  private final Map<String, Integer> roles = new TreeMap<>();
  private final LinkedHashSet<ArticleEntry> articles = new LinkedHashSet<>();
  private final Set<ArticleEntry> telling = new HashSet<>();
  private final List<EventEntry> events = new ArrayList<>();
  private Optional<Link> link = Optional.empty();
  private Optional<String> country = Optional.empty();
  private final String file;
  private Optional<String> name = Optional.empty();
  private int mentions;

  private EntityProfile(String key, String type) {
    this.key = key;
    this.type = type;
    file = Slug.of(key.substring(key.lastIndexOf(':') + 1), key);
  }

  static EntityProfile of(Entity entity) {
    return new EntityProfile(keyOf(entity), entity.type());
  }

  static String keyOf(Entity entity) {
    return entity
        .link()
        .map(link -> entity.type() + ":" + link.kb() + ":" + link.id())
        .orElse(entity.type() + "::" + entity.name());
  }

  /** Adds an article that names it, perhaps only as its source. */
  void add(Entity entity, ArticleEntry article, boolean isSource) {
    names.merge(entity.name(), 1, Integer::sum);
    name = Optional.empty();
    variants.addAll(entity.variants());
    entity.role().ifPresent(role -> roles.merge(role, 1, Integer::sum));
    link = link.or(entity::link);
    country = country.or(entity::country);
    mentions += entity.count();
    articles.add(article);
    if (!isSource) {
      telling.add(article);
    }
  }

  void add(EventEntry event) {
    events.add(event);
  }

  String key() {
    return key;
  }

  String type() {
    return type;
  }

  /** Returns the name that most articles use; of equally many, the longest. */
  String name() {
    if (name.isEmpty()) {
      name = Optional.of(mostUsedName());
    }
    return name.get();
  }

  private String mostUsedName() {
    return names.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue()
            .thenComparing(entry -> entry.getKey().length())
            .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(key);
  }

  /** Returns how the texts name it, in the order of the code points. */
  SortedSet<String> variants() {
    return Collections.unmodifiableSortedSet(variants);
  }

  /** Returns the offices and descriptions, the most frequent first. */
  List<String> roles() {
    return roles.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  List<ArticleEntry> articles() {
    return new ArrayList<>(articles);
  }

  /** Returns how many articles tell of it: not those that name it only as their source. */
  int telling() {
    return telling.size();
  }

  List<EventEntry> events() {
    return Collections.unmodifiableList(events);
  }

  Optional<Link> link() {
    return link;
  }

  Optional<String> country() {
    return country;
  }

  int mentions() {
    return mentions;
  }

  /** Returns the name of its page, without ending. */
  String file() {
    return file;
  }

  String path() {
    return "entities/" + file() + ".html";
  }
}
