package org.depesche.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What all articles of a run tell together: articles, entities and events. Where copies are counted
 * once, only the first article of a group adds entities, events and numbers.
 */
final class Corpus {

  private final List<ArticleEntry> articles = new ArrayList<>();
  private final SortedMap<String, EntityProfile> entities = new TreeMap<>();
  private final List<EventEntry> events = new ArrayList<>();
  private final SortedMap<String, Long> counts = new TreeMap<>();
  private final Set<String> files = new HashSet<>();
  private final Map<String, List<ArticleEntry>> grouped = new HashMap<>();
  private final Copies copies;
  private final boolean unique;
  private List<EntityProfile> ranked = List.of();

  Corpus(Copies copies, boolean unique) {
    this.copies = copies;
    this.unique = unique;
  }

  /** Adds an article after those before. */
  void add(ArticleRecord article) {
    var entry = new ArticleEntry(
        articles.size(),
        article.id(),
        file(article.id()),
        article.headline(),
        article.day(),
        !copies.isFirst(article.id()));
    articles.add(entry);
    grouped.computeIfAbsent(copies.group(article.id()), g -> new ArrayList<>()).add(entry);
    if (isCounted(entry)) {
      count(article, entry);
    } else {
      count("copies", 1);
    }
  }

  private void count(ArticleRecord article, ArticleEntry entry) {
    Map<String, EntityProfile> profiles = new HashMap<>();
    var sources = Sources.of(article);
    for (var entity : article.entities()) {
      var profile =
          entities.computeIfAbsent(EntityProfile.keyOf(entity), key -> EntityProfile.of(entity));
      profile.add(entity, entry, sources.contains(entity.id()));
      profiles.put(entity.id(), profile);
    }
    for (var event : new EventEntries(article, entry, profiles).all()) {
      events.add(event);
      event.parties().entities().forEach(entity -> entity.add(event));
    }
    count(article);
  }

  private String file(String id) {
    String file = Slug.of(id);
    return files.add(file) ? file : Slug.of(id, id);
  }

  private void count(ArticleRecord article) {
    count("articles", 1);
    count("groups", copies.isFirst(article.id()) ? 1 : 0);
    count("sentences", article.sentences().size());
    count("mentions", article.mentions().size());
    count("dates", article.dates().size());
    count("events", article.events().size());
    article.events().forEach(event -> count("events." + event.type(), 1));
    count("quotes", article.quotes().size());
    count("warnings", article.warnings().size());
  }

  private void count(String what, long number) {
    counts.merge(what, number, Long::sum);
  }

  /** Ends the adding: puts the entities in order. */
  void rank() {
    ranked = entities.values().stream().sorted(EntityProfile.RANK).toList();
  }

  /** Returns all articles, also those that are not counted. */
  List<ArticleEntry> articles() {
    return Collections.unmodifiableList(articles);
  }

  List<ArticleEntry> counted() {
    return articles.stream().filter(this::isCounted).toList();
  }

  boolean isCounted(ArticleEntry article) {
    return !unique || !article.copy();
  }

  boolean isUnique() {
    return unique;
  }

  /** Returns the other articles that are near copies of an article. */
  List<ArticleEntry> copies(ArticleEntry article) {
    return grouped.getOrDefault(copies.group(article.id()), List.of()).stream()
        .filter(other -> !other.equals(article))
        .toList();
  }

  /** Returns the entities, the most mentioned first. */
  List<EntityProfile> entities() {
    return ranked;
  }

  /** Returns the entities of a type, the most mentioned first. */
  List<EntityProfile> entities(String type) {
    return ranked.stream().filter(entity -> entity.type().equals(type)).toList();
  }

  Optional<EntityProfile> entity(ArticleRecord.Entity entity) {
    return Optional.ofNullable(entities.get(EntityProfile.keyOf(entity)));
  }

  List<EventEntry> events() {
    return Collections.unmodifiableList(events);
  }

  /** Returns the events by type, the types in the order of the alphabet. */
  SortedMap<String, List<EventEntry>> eventsByType() {
    SortedMap<String, List<EventEntry>> types = new TreeMap<>();
    events.forEach(
        e -> types.computeIfAbsent(e.what().type(), t -> new ArrayList<>()).add(e));
    return types;
  }

  boolean hasEvents(String type) {
    return counts.containsKey("events." + type);
  }

  /** Returns how often something occurs: {@code articles}, {@code sentences} and so on. */
  long number(String what) {
    return counts.getOrDefault(what, 0L);
  }

  /** Returns the days of publication of the counted articles that are known, in order. */
  List<String> days() {
    return counted().stream()
        .map(ArticleEntry::day)
        .filter(day -> day.length() == 10)
        .sorted()
        .toList();
  }
}
