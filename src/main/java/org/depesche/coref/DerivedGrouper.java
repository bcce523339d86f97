package org.depesche.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Joins derived words and compounds to the entity they come from.
 *
 * <ul>
 *   <li>{@code russische}, {@code Russen}: {@code Russland}, named in the article or not
 *   <li>{@code Berliner}, {@code Dresdner}: the city, ending {@code -er} undone
 *   <li>{@code US-Präsident}, {@code EU-Gipfel}, {@code Putin-Besuch}: what stands before the hyphen
 *   <li>{@code Kremlchef}, {@code Russlandbesuch}: the named entity that the compound begins with
 * </ul>
 */
final class DerivedGrouper {

  private static final int SHORTEST_PART = 3;
  private static final Pattern ADJECTIVE = Pattern.compile("(?<=...)isch(?:e[nrsm]?)?$");

  private final Lexicon lexicon;
  private final Map<String, Chain> bodies;
  private final Map<String, Chain> people = new HashMap<>();
  private final Map<String, Chain> prefixes = new HashMap<>();
  private final Map<String, Chain> made = new LinkedHashMap<>();

  DerivedGrouper(Lexicon lexicon, Map<String, Chain> bodies, List<Chain> people) {
    this.lexicon = lexicon;
    this.bodies = bodies;
    for (Chain chain : people) {
      for (Name name : chain.names()) {
        this.people.putIfAbsent(Fold.withoutS(Fold.fold(name.surface())), chain);
        this.people.putIfAbsent(name.lastWord(), chain);
        addPrefix(name.surface(), chain);
      }
    }
    for (Chain chain : bodies.values()) {
      chain.names().forEach(name -> addPrefix(name.surface(), chain));
    }
  }

  private void addPrefix(String surface, Chain chain) {
    String lower = lower(surface);
    if (lower.length() >= SHORTEST_PART && lower.indexOf(' ') < 0) {
      prefixes.putIfAbsent(lower, chain);
      prefixes.putIfAbsent(Fold.withoutS(lower), chain);
    }
  }

  /** Adds the words to the chains they belong to and returns the chains it had to make. */
  List<Chain> group(List<Name> derived, List<Name> parts) {
    derived.forEach(name -> byOrigin(name).add(name));
    parts.forEach(name -> byPart(name).add(name));
    return new ArrayList<>(made.values());
  }

  private Chain byOrigin(Name name) {
    Optional<Chain> region = lexicon.places().region(name.surface()).flatMap(this::body);
    if (region.isPresent()) {
      return region.get();
    }
    Optional<Places.Place> place = lexicon.places().derived(name.surface());
    if (place.isPresent()) {
      return placeChain(name, place.get());
    }
    for (String origin : origins(name.surface())) {
      Optional<Chain> chain = named(origin);
      if (chain.isPresent()) {
        return chain.get();
      }
    }
    List<String> origins = origins(name.surface());
    boolean unknown = ADJECTIVE.matcher(name.surface()).find();
    return make(
        name, origins.isEmpty() ? name.surface() : origins.get(0) + (unknown ? "isch" : ""));
  }

  private Chain placeChain(Name name, Places.Place place) {
    Chain chain = bodies.get(Fold.key(place.name()));
    if (chain == null) {
      chain = make(name, place.name());
    }
    if (chain.place().isEmpty()) {
      chain.place(place);
    }
    return chain;
  }

  /** Returns what an inhabitant or adjective in -er can come from, the likeliest first. */
  private List<String> origins(String word) {
    List<String> origins = new ArrayList<>();
    String base = withoutEnding(word);
    if (ADJECTIVE.matcher(word).find()) {
      origins.add(ADJECTIVE.matcher(word).replaceFirst(""));
    } else if (!base.equals(word)) {
      Places.Place irregular = lexicon.places().city(word).orElse(null);
      if (irregular != null) {
        origins.add(irregular.name());
      }
      for (String ending : List.of("", "en", "e", "n", "a", "ien")) {
        origins.add(base + ending);
      }
      if (base.length() > 2) {
        int cut = base.length() - 1;
        origins.add(base.substring(0, cut) + "e" + base.substring(cut));
        origins.add(base.substring(0, cut) + "e" + base.charAt(cut) + "n");
      }
    }
    return origins;
  }

  private static String withoutEnding(String word) {
    for (String ending : List.of("erinnen", "erin", "ern", "ers", "er")) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private Chain byPart(Name name) {
    String surface = name.surface();
    for (int cut = surface.lastIndexOf('-'); cut > 0; cut = surface.lastIndexOf('-', cut - 1)) {
      Optional<Chain> chain = named(surface.substring(0, cut));
      if (chain.isPresent()) {
        return chain.get();
      }
    }
    int hyphen = surface.indexOf('-');
    if (hyphen > 0) {
      String head = surface.substring(0, hyphen);
      Optional<Places.Place> place =
          lexicon.places().named(head).or(() -> lexicon.places().derived(head));
      return place.isPresent() ? placeChain(name, place.get()) : make(name, head);
    }
    return byPrefix(name);
  }

  private Chain byPrefix(Name name) {
    String lower = lower(name.surface());
    for (int cut = Math.min(lower.length() - 1, 30); cut >= SHORTEST_PART; cut--) {
      Chain chain = prefixes.get(lower.substring(0, cut));
      if (chain != null) {
        return chain;
      }
    }
    for (int cut = Math.min(lower.length() - 1, 30); cut > SHORTEST_PART; cut--) {
      Optional<Places.Place> place = lexicon.places().named(lower.substring(0, cut));
      if (place.isPresent()) {
        return placeChain(name, place.get());
      }
    }
    return make(name, name.surface());
  }

  private Optional<Chain> body(String name) {
    return Optional.ofNullable(bodies.get(lexicon.key(name)));
  }

  private Optional<Chain> named(String word) {
    Chain body = bodies.get(lexicon.key(word));
    if (body != null) {
      return Optional.of(body);
    }
    String folded = Fold.fold(word);
    return Optional.ofNullable(people.getOrDefault(folded, made.get(lexicon.key(word))));
  }

  private Chain make(Name name, String origin) {
    String key = lexicon.key(origin);
    Chain chain = made.get(key);
    if (chain == null) {
      chain = new Chain(name.type());
      chain.fallback(lexicon.places().named(origin).map(Places.Place::name).orElse(origin));
      lexicon.places().named(origin).ifPresent(chain::place);
      made.put(key, chain);
    }
    return chain;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.GERMAN);
  }
}
