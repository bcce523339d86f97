package org.depesche.linking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.document.Article;
import org.depesche.document.Entity;
import org.depesche.document.EntityType;
import org.depesche.document.Link;
import org.depesche.document.MentionKind;

/**
 * Links the entities of an article: countries, regions, people and organisations to Wikidata, other
 * places to GeoNames. Thread-safe, since it keeps no state.
 */
final class ArticleEntityLinker implements EntityLinker {

  private static final double IN_OFFICE = 0.85;
  private static final Pattern GENITIVE = Pattern.compile(".*\\p{L}{3}[^sxzß]s");

  private final KnowledgeBase base;
  private final Gazetteer gazetteer;
  private final OfficeHolders holders;
  private final CountryOfPlace countryOfPlace;
  private final Set<String> divisions = Wording.divisions();

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
    var wording = new Wording(article.text(), divisions);
    var places = new PlaceLinker(base, gazetteer, wording);
    List<Entity> linked = places.link(known, entity -> names(article.text(), entity));
    List<Entity> located = locate(article.text(), linked);
    return new PartyMembers(article.text(), base).tell(settle(located, places));
  }

  /** Gives bodies the country of the place in their name: {@code Staatsanwaltschaft München}. */
  private List<Entity> settle(List<Entity> entities, PlaceLinker places) {
    var seat = new CountryOfBody(gazetteer, base, places.chooser(entities));
    List<Entity> settled = new ArrayList<>(entities.size());
    for (Entity entity : entities) {
      boolean open = entity.type() == EntityType.ORG
          && entity.link().isEmpty()
          && entity.attributes().country().isEmpty();
      settled.add(open ? in(entity, seat.of(entity.name())) : entity);
    }
    return settled;
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

  private static Entity with(Entity entity, Optional<String> country, Optional<Link> link) {
    var attributes = entity.attributes().withCountry(country);
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
    boolean family =
        entity.type() == EntityType.PER && new Wording(text, Set.of()).isFamily(entity);
    for (String name : family ? List.<String>of() : List.copyOf(names)) {
      if (GENITIVE.matcher(name).matches()) {
        names.add(name.substring(0, name.length() - 1));
      }
    }
    return names;
  }
}
