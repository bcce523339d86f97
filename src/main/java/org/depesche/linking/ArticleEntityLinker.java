package org.depesche.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.document.Article;
import org.depesche.document.Entity;
import org.depesche.document.EntityAttributes;
import org.depesche.document.EntityType;
import org.depesche.document.Link;
import org.depesche.document.MentionKind;

/**
 * Links the entities of an article: countries, regions, people and organisations to Wikidata, other
 * places to GeoNames. Thread-safe, since it keeps no state.
 */
final class ArticleEntityLinker implements EntityLinker {

  private static final double SURE = 1.5;

  private final KnowledgeBase base;
  private final Gazetteer gazetteer;

  ArticleEntityLinker(KnowledgeBase base, Gazetteer gazetteer) {
    this.base = base;
    this.gazetteer = gazetteer;
  }

  @Override
  public List<Entity> link(Article article, List<Entity> entities) {
    List<Entity> known = new ArrayList<>(entities.size());
    for (Entity entity : entities) {
      known.add(linkKnown(article, entity));
    }
    return linkPlaces(article.text(), known);
  }

  private Entity linkKnown(Article article, Entity entity) {
    Optional<KnowledgeBase.Found> found = base.find(names(article.text(), entity), entity, article);
    Optional<String> country = entity
        .attributes()
        .country()
        .or(() -> found.flatMap(f -> f.entry().country()))
        .or(() -> isPlaceOrBody(entity) ? base.metonym(entity.name()) : Optional.empty());
    Optional<Link> link = found.map(f ->
        new Link("wikidata", f.entry().id(), f.entry().name(), Optional.empty(), f.confidence()));
    return with(entity, country, link.or(entity::link));
  }

  private static boolean isPlaceOrBody(Entity entity) {
    return entity.type() == EntityType.LOC || entity.type() == EntityType.ORG;
  }

  private List<Entity> linkPlaces(String text, List<Entity> entities) {
    PlaceChooser chooser = new PlaceChooser(countries(entities));
    List<Place> sure = new ArrayList<>();
    Map<Integer, List<Place>> candidates = new HashMap<>();
    for (int i = 0; i < entities.size(); i++) {
      if (entities.get(i).type() == EntityType.LOC && entities.get(i).link().isEmpty()) {
        List<Place> places = candidates(names(text, entities.get(i)));
        candidates.put(i, places);
        chooser
            .choose(places, List.of())
            .filter(choice -> places.size() == 1 || choice.confidence() > 0.6 + SURE / 4)
            .ifPresent(choice -> sure.add(choice.place()));
      }
    }
    List<Entity> linked = new ArrayList<>(entities);
    candidates.forEach((i, places) ->
        chooser.choose(places, sure).ifPresent(choice -> linked.set(i, at(linked.get(i), choice))));
    return linked;
  }

  private static Entity at(Entity entity, PlaceChooser.Choice choice) {
    Place place = choice.place();
    Link link = new Link(
        "geonames",
        String.valueOf(place.id()),
        place.name(),
        Optional.of(place.coordinates()),
        choice.confidence());
    Optional<String> country = entity.attributes().country();
    return with(entity, country.or(() -> Optional.of(place.country())), Optional.of(link));
  }

  private List<Place> candidates(Set<String> names) {
    for (String name : names) {
      if (!base.isTrap(name)) {
        List<Place> places = gazetteer.named(name);
        if (!places.isEmpty()) {
          return places;
        }
      }
    }
    return List.of();
  }

  /** Returns the countries that the article names, each with its share of the mentions. */
  private static Map<String, Double> countries(List<Entity> entities) {
    Map<String, Double> mentions = new HashMap<>();
    double total = 0;
    for (Entity entity : entities) {
      if (entity.type() == EntityType.LOC && entity.attributes().country().isPresent()) {
        int count = entity.mentions().size();
        mentions.merge(entity.attributes().country().get(), (double) count, Double::sum);
        total += count;
      }
    }
    double all = total;
    mentions.replaceAll((country, count) -> count / all);
    return mentions;
  }

  private static Entity with(Entity entity, Optional<String> country, Optional<Link> link) {
    var told = entity.attributes();
    var attributes = new EntityAttributes(country, told.gender(), told.role());
    return new Entity(entity.type(), entity.name(), entity.mentions(), attributes, link);
  }

  /** The entity's name, then the surfaces of its names in text order. */
  private static Set<String> names(String text, Entity entity) {
    Set<String> names = new LinkedHashSet<>();
    names.add(entity.name());
    entity.mentions().stream()
        .filter(mention -> mention.kind() == MentionKind.NAME)
        .limit(40)
        .forEach(mention -> names.add(mention.span().of(text)));
    return names;
  }
}
