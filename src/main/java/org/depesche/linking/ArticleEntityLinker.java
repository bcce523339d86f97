package org.depesche.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
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

  private static final double SURE = 0.9;
  private static final double IN_OFFICE = 0.85;
  private static final Pattern GENITIVE = Pattern.compile(".*\\p{L}{3}[^sxzß]s");
  private static final int LARGE = 100_000;

  private final KnowledgeBase base;
  private final Gazetteer gazetteer;
  private final OfficeHolders holders;
  private final CountryOfPlace countryOfPlace;

  ArticleEntityLinker(
      KnowledgeBase base,
      OfficeHolders holders,
      Gazetteer gazetteer,
      CountryOfPlace countryOfPlace) {
    this.base = base;
    this.holders = holders;
    this.gazetteer = gazetteer;
    this.countryOfPlace = countryOfPlace;
  }

  @Override
  public List<Entity> link(Article article, List<Entity> entities) {
    List<Entity> known = new ArrayList<>(entities.size());
    Set<String> countries = countriesNamed(entities);
    for (Entity entity : entities) {
      known.add(linkKnown(article, entity, countries));
    }
    return locate(article.text(), linkPlaces(article.text(), known));
  }

  /** Gives places without a link the country that their form or else the text around them tells. */
  private List<Entity> locate(String text, List<Entity> entities) {
    List<Entity> formed = new ArrayList<>(entities.size());
    for (Entity entity : entities) {
      formed.add(isOpen(entity) ? in(entity, countryOfPlace.of(entity.name())) : entity);
    }
    var surrounding = new SurroundingCountry(text, formed);
    List<Entity> located = new ArrayList<>(formed.size());
    for (Entity entity : formed) {
      boolean somewhere =
          isOpen(entity) && isNamed(entity) && countryOfPlace.mayLieInOne(entity.name());
      located.add(somewhere ? in(entity, surrounding.of(entity)) : entity);
    }
    return located;
  }

  /** A name in small letters is what an adjective left: {@code barbarisch}, {@code barbar}. */
  private static boolean mayBePlace(Entity entity) {
    return entity.type() == EntityType.LOC
        && entity.link().isEmpty()
        && !(Character.isLowerCase(entity.name().codePointAt(0)) && !isNamed(entity));
  }

  private static boolean isNamed(Entity entity) {
    return entity.mentions().stream().anyMatch(mention -> mention.kind() == MentionKind.NAME);
  }

  private static boolean isOpen(Entity entity) {
    return entity.type() == EntityType.LOC
        && entity.link().isEmpty()
        && entity.attributes().country().isEmpty();
  }

  private static Entity in(Entity entity, Optional<String> country) {
    return with(entity, country, entity.link());
  }

  private static Set<String> countriesNamed(List<Entity> entities) {
    Set<String> countries = new HashSet<>();
    entities.forEach(entity -> entity.attributes().country().ifPresent(countries::add));
    return countries;
  }

  private Entity linkKnown(Article article, Entity entity, Set<String> countries) {
    Optional<KnowledgeBase.Found> found =
        base.find(names(article.text(), entity), entity, article, countries);
    Optional<OfficeHolders.Term> term =
        found.isPresent() ? Optional.empty() : holders.find(entity, article);
    Optional<String> country = entity
        .attributes()
        .country()
        .or(() -> found.flatMap(f -> f.entry().country()))
        .or(() -> term.flatMap(OfficeHolders.Term::country))
        .or(() -> isPlaceOrBody(entity) ? base.metonym(entity.name()) : Optional.empty());
    Optional<Link> link = found
        .map(f -> wikidata(f.entry().id(), f.entry().name(), f.confidence()))
        .or(() -> term.flatMap(t -> t.id().map(id -> wikidata(id, t.name(), IN_OFFICE))));
    return with(entity, country, link.or(entity::link));
  }

  private static Link wikidata(String id, String name, double confidence) {
    return new Link("wikidata", id, name, Optional.empty(), confidence);
  }

  private static boolean isPlaceOrBody(Entity entity) {
    return entity.type() == EntityType.LOC || entity.type() == EntityType.ORG;
  }

  private List<Entity> linkPlaces(String text, List<Entity> entities) {
    PlaceChooser first = new PlaceChooser(countries(entities, Map.of()), keys(entities));
    Map<Integer, Place> sure = new TreeMap<>();
    Map<Integer, List<Place>> candidates = new HashMap<>();
    for (int i = 0; i < entities.size(); i++) {
      if (mayBePlace(entities.get(i))) {
        List<Place> places = candidates(names(text, entities.get(i)));
        candidates.put(i, places);
        int index = i;
        first
            .choose(places, List.of())
            .filter(choice -> places.size() == 1 || choice.confidence() > SURE)
            .ifPresent(choice -> sure.put(index, choice.place()));
      }
    }
    List<Entity> linked = new ArrayList<>(entities);
    PlaceChooser second = new PlaceChooser(countries(entities, sure), keys(entities));
    List<Place> others = List.copyOf(sure.values());
    candidates.forEach((i, places) -> second
        .choose(places, others)
        .ifPresent(choice -> linked.set(i, at(linked.get(i), choice))));
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
        List<Place> places = places(name);
        if (!places.isEmpty()) {
          return places;
        }
      }
    }
    return List.of();
  }

  /** Returns the places of the name; where it is a region's, only large ones and its own city. */
  private List<Place> places(String name) {
    List<Place> places = gazetteer.named(name);
    if (gazetteer.regionCountry(name).isEmpty()) {
      return places;
    }
    String key = NameKey.of(name);
    return places.stream()
        .filter(
            place -> place.population() >= LARGE || NameKey.of(place.region()).equals(key))
        .toList();
  }

  private static Set<String> keys(List<Entity> entities) {
    Set<String> keys = new HashSet<>();
    for (Entity entity : entities) {
      if (entity.type() == EntityType.LOC) {
        keys.add(NameKey.of(entity.name()));
      }
    }
    return keys;
  }

  /** Returns the countries that the article names, each with its share of the mentions. */
  private Map<String, Double> countries(List<Entity> entities, Map<Integer, Place> sure) {
    Map<String, Double> mentions = new HashMap<>();
    double total = 0;
    for (int i = 0; i < entities.size(); i++) {
      Entity entity = entities.get(i);
      Optional<String> country = entity
          .attributes()
          .country()
          .or(() ->
              entity.link().isEmpty() ? gazetteer.regionCountry(entity.name()) : Optional.empty());
      if (country.isEmpty() && sure.containsKey(i)) {
        country = Optional.of(sure.get(i).country());
      }
      if (entity.type() == EntityType.LOC && country.isPresent()) {
        int count = entity.mentions().size();
        mentions.merge(country.get(), (double) count, Double::sum);
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

  /** The entity's name, the surfaces of its names in text order, then those without their -s. */
  private static Set<String> names(String text, Entity entity) {
    Set<String> names = new LinkedHashSet<>();
    names.add(entity.name());
    entity.mentions().stream()
        .filter(mention -> mention.kind() == MentionKind.NAME)
        .limit(40)
        .forEach(mention -> names.add(mention.span().of(text)));
    for (String name : List.copyOf(names)) {
      if (GENITIVE.matcher(name).matches()) {
        names.add(name.substring(0, name.length() - 1));
      }
    }
    return names;
  }
}
