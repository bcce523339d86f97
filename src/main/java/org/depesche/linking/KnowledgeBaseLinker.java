package org.depesche.linking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.document.Article;
import org.depesche.document.Entity;
import org.depesche.document.EntityAttributes;
import org.depesche.document.EntityType;
import org.depesche.document.Link;
import org.depesche.document.MentionKind;

/** Links entities whose name only one entry bears. Thread-safe, since it keeps no state. */
final class KnowledgeBaseLinker implements EntityLinker {

  private static final double SURE = 0.95;

  private final KnowledgeBase base;

  KnowledgeBaseLinker(KnowledgeBase base) {
    this.base = base;
  }

  @Override
  public List<Entity> link(Article article, List<Entity> entities) {
    List<Entity> linked = new ArrayList<>(entities.size());
    for (Entity entity : entities) {
      linked.add(link(article.text(), entity));
    }
    return linked;
  }

  private Entity link(String text, Entity entity) {
    Optional<Entry> entry = entry(text, entity);
    Optional<String> country = entity
        .attributes()
        .country()
        .or(() -> entry.flatMap(Entry::country))
        .or(() -> isPlaceOrBody(entity) ? base.metonym(entity.name()) : Optional.empty());
    var told = entity.attributes();
    var attributes = new EntityAttributes(country, told.gender(), told.role());
    Optional<Link> link =
        entry.map(e -> new Link("wikidata", e.id(), e.name(), Optional.empty(), SURE));
    return new Entity(
        entity.type(), entity.name(), entity.mentions(), attributes, link.or(entity::link));
  }

  private static boolean isPlaceOrBody(Entity entity) {
    return entity.type() == EntityType.LOC || entity.type() == EntityType.ORG;
  }

  private Optional<Entry> entry(String text, Entity entity) {
    for (String name : names(text, entity)) {
      List<Entry> entries = base.named(name, entity.type());
      if (entries.size() == 1) {
        return Optional.of(entries.get(0));
      }
    }
    return Optional.empty();
  }

  /** The entity's name, then the surfaces of its names in text order. */
  private static Set<String> names(String text, Entity entity) {
    Set<String> names = new LinkedHashSet<>();
    names.add(entity.name());
    entity.mentions().stream()
        .filter(mention -> mention.kind() == MentionKind.NAME)
        .forEach(mention -> names.add(mention.span().of(text)));
    return names;
  }
}
