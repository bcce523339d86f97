package org.depesche.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.depesche.document.Entity;
import org.depesche.document.EntityType;
import org.depesche.document.Link;
import org.depesche.document.MentionKind;

/** Links the populated places of an article to the gazetteer. */
final class PlaceLinker {

  private static final double SURE = 0.9;
  private static final int LARGE = 100_000;
  private static final Set<String> CITY_STATES = Set.of("Berlin", "Bremen", "Hamburg", "Wien");
  private static final Pattern DIRECTION =
      Pattern.compile("^(?:north|south|east|west|northern|southern|eastern|western) (?=\\p{L}{4})");

  private final KnowledgeBase base;
  private final Gazetteer gazetteer;
  private final Wording wording;

  PlaceLinker(KnowledgeBase base, Gazetteer gazetteer, Wording wording) {
    this.base = base;
    this.gazetteer = gazetteer;
    this.wording = wording;
  }

  /** A name in small letters is what an adjective left: {@code barbarisch}, {@code barbar}. */
  private static boolean mayBePlace(Entity entity) {
    boolean named = entity.mentions().stream().anyMatch(m -> m.kind() == MentionKind.NAME);
    return entity.type() == EntityType.LOC
        && entity.link().isEmpty()
        && (named || !Character.isLowerCase(entity.name().codePointAt(0)));
  }

  /** Returns the same entities, places linked where it is sure which ones they are. */
  List<Entity> link(List<Entity> entities, Function<Entity, Set<String>> names) {
    Set<String> named = keys(entities);
    PlaceChooser first = new PlaceChooser(countries(entities, Map.of()), named);
    Map<Integer, Place> sure = new TreeMap<>();
    Map<Integer, List<Place>> candidates = new HashMap<>();
    for (int i = 0; i < entities.size(); i++) {
      if (mayBePlace(entities.get(i))) {
        List<Place> places = candidates(names.apply(entities.get(i)), entities.get(i), named);
        candidates.put(i, places);
        int index = i;
        first
            .choose(places, List.of())
            .filter(choice -> places.size() == 1 || choice.confidence() > SURE)
            .ifPresent(choice -> sure.put(index, choice.place()));
      }
    }
    List<Entity> linked = new ArrayList<>(entities);
    PlaceChooser second = new PlaceChooser(countries(entities, sure), named);
    List<Place> others = List.copyOf(sure.values());
    candidates.forEach((i, places) -> second
        .choose(places, others)
        .ifPresent(choice -> linked.set(i, at(linked.get(i), choice))));
    return linked;
  }

  /** Returns a chooser that knows of all places that the linked entities tell. */
  PlaceChooser chooser(List<Entity> linked) {
    return new PlaceChooser(countries(linked, Map.of()), keys(linked));
  }

  private Entity at(Entity entity, PlaceChooser.Choice choice) {
    Place place = choice.place();
    if (!CITY_STATES.contains(place.name()) && wording.isDivision(entity)) {
      return with(entity, Optional.of(place.country()), Optional.empty());
    }
    Link link = new Link(
        "geonames",
        String.valueOf(place.id()),
        place.name(),
        Optional.of(place.coordinates()),
        choice.confidence());
    Optional<String> country = entity.attributes().country();
    return with(entity, country.or(() -> Optional.of(place.country())), Optional.of(link));
  }

  private List<Place> candidates(Set<String> names, Entity entity, Set<String> regions) {
    Optional<String> qualifier = wording.qualifier(entity);
    for (String name : names) {
      List<Place> told = qualifier.map(q -> qualified(name, q)).orElse(List.of());
      if (!told.isEmpty()) {
        return told;
      }
      if (!base.isTrap(name)) {
        List<Place> places = places(name, regions);
        if (!places.isEmpty()) {
          return places;
        }
      }
    }
    return List.of();
  }

  /** {@code Frankfurt (Oder)} by its whole name, {@code Limburg (Hessen)} by its region. */
  private List<Place> qualified(String name, String qualifier) {
    String first = NameKey.of(name) + ' ';
    String last = ' ' + NameKey.of(qualifier);
    Optional<String> country =
        base.named(qualifier, EntityType.LOC).stream().findFirst().flatMap(Entry::country);
    List<Place> places = gazetteer.named(name);
    List<Place> whole = places.stream()
        .filter(place -> {
          String key = NameKey.of(place.name());
          return key.startsWith(first) && key.endsWith(last);
        })
        .toList();
    if (!whole.isEmpty()) {
      return whole;
    }
    List<Place> inRegion = places.stream()
        .filter(place -> NameKey.of(place.region()).equals(last.strip()))
        .toList();
    boolean region = gazetteer.regionCountry(qualifier).isPresent();
    return !inRegion.isEmpty() || region
        ? inRegion
        : places.stream()
            .filter(place -> country.filter(place.country()::equals).isPresent())
            .toList();
  }

  /**
   * Returns the places of the name; where it is a region's, only large ones and its own city, else
   * those in a region that the article names.
   */
  private List<Place> places(String name, Set<String> regions) {
    List<Place> places = gazetteer.named(name);
    if (gazetteer.regionCountry(name).isEmpty()) {
      return places;
    }
    String key = NameKey.of(name);
    List<Place> likely = places.stream()
        .filter(
            place -> place.population() >= LARGE || NameKey.of(place.region()).equals(key))
        .toList();
    return likely.isEmpty()
        ? places.stream()
            .filter(place -> regions.contains(NameKey.of(place.region())))
            .toList()
        : likely;
  }

  /** The gazetteer leaves out what tells parts of a region apart: {@code North Carolina}. */
  private static Set<String> keys(List<Entity> entities) {
    Set<String> keys = new HashSet<>();
    for (Entity entity : entities) {
      if (entity.type() == EntityType.LOC) {
        String key = NameKey.of(entity.name());
        keys.add(key);
        keys.add(DIRECTION.matcher(key).replaceFirst(""));
      }
    }
    return keys;
  }

  /** Returns the country of the region, unless a town abroad bears its name: {@code Freiburg}. */
  private Optional<String> region(String name) {
    return gazetteer
        .regionCountry(name)
        .filter(country -> gazetteer.named(name).stream()
            .noneMatch(place -> place.population() >= LARGE && !place.country().equals(country)));
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
          .or(() -> entity.link().isEmpty() ? region(entity.name()) : Optional.empty());
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
    var attributes = entity.attributes().withCountry(country);
    return new Entity(entity.type(), entity.name(), entity.mentions(), attributes, link);
  }
}
