package org.depesche.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depesche.document.EntityType;
import org.depesche.document.Table;

/**
 * Tells the country of a place by the form of its name.
 *
 * <ul>
 *   <li>a region of a country: {@code Illinois}
 *   <li>a part of a country or region: {@code Nordschweden}, {@code Süd-Florida}
 *   <li>a part of a city, or a line between places of one country: {@code Berlin-Moabit}
 *   <li>a place in a city: {@code Wien Praterstern}, {@code Wiener Stadthalle}
 *   <li>a well-known place that is no town: {@code Tschernobyl}
 *   <li>a German road: {@code Bundesautobahn 14}
 *   <li>a German district: {@code Lahn-Dill-Kreis}, {@code Landkreis Harz}
 * </ul>
 *
 * Immutable.
 */
final class CountryOfPlace {

  private static final Pattern DIRECTION = Pattern.compile(
      "^(?:(?:Nord|Süd)(?:ost|west)?|Ost|West|Zentral|Mittel|Ober|Unter)-?(?=\\p{L}{4})");
  private static final Pattern DISTRICT_OR_ROAD =
      Pattern.compile(".*\\p{L}{2}-Kreis(?:es)?|(?:Landkreis|Landratsamt|Kreis) \\p{Lu}.*"
          + "|Bundesautobahn(?: \\d+)?");
  private static final Pattern WATER =
      Pattern.compile("(?:Golf|Bucht|Straße|Meerenge|Meer|Kap|Horn) (?:von|der|des) .*");
  private static final Pattern STREET = Pattern.compile(
      ".* (?:Straße|Strasse|Allee|Platz|Tor|Ring|Damm|Weg|Chaussee|Bahnhof|Hof|Brücke)s?");
  private static final Pattern HYPHEN = Pattern.compile("[-–/]");
  private static final int CITY = 50_000;
  private static final int LARGE_CITY = 200_000;

  private final KnowledgeBase base;
  private final Gazetteer gazetteer;
  private final List<String> nowhere;
  private final Map<String, String> sites = new HashMap<>();

  CountryOfPlace(KnowledgeBase base, Gazetteer gazetteer) {
    this.base = base;
    this.gazetteer = gazetteer;
    this.nowhere = Table.read(CountryOfPlace.class, "nowhere.tsv", 3).stream()
        .map(row -> row.get(0))
        .toList();
    Table.read(CountryOfPlace.class, "sites.tsv", 2)
        .forEach(row -> sites.put(NameKey.of(row.get(0)), row.get(1)));
  }

  /** Returns the ISO 3166-1 alpha-3 code of the country. */
  Optional<String> of(String name) {
    return named(name)
        .or(() -> Optional.ofNullable(sites.get(NameKey.of(name))))
        .or(() -> DISTRICT_OR_ROAD.matcher(name).matches() ? Optional.of("DEU") : Optional.empty())
        .or(() -> part(name))
        .or(() -> joined(name))
        .or(() -> inCity(name));
  }

  /** Returns whether a place so named may lie in a country that the text around it tells. */
  boolean mayLieInOne(String name) {
    String lower = name.toLowerCase(Locale.GERMAN);
    return nowhere.stream().noneMatch(word -> lower.endsWith(word) || lower.endsWith(word + "s"))
        && !WATER.matcher(name).matches();
  }

  private Optional<String> named(String name) {
    return base.named(name, EntityType.LOC).stream()
        .findFirst()
        .map(Entry::country)
        .orElseGet(() -> gazetteer.regionCountry(name));
  }

  private Optional<String> part(String name) {
    var direction = DIRECTION.matcher(name);
    if (!direction.lookingAt()) {
      return Optional.empty();
    }
    String rest = name.substring(direction.end());
    return named(rest.substring(0, 1).toUpperCase(Locale.GERMAN) + rest.substring(1));
  }

  private Optional<String> joined(String name) {
    String[] parts = HYPHEN.split(name);
    if (parts.length != 2) {
      return Optional.empty();
    }
    Optional<String> first = cityOrCountry(parts[0]);
    Optional<String> second = cityOrCountry(parts[1]);
    boolean one = first.isEmpty() || second.isEmpty() || first.equals(second);
    return one ? first.or(() -> second) : Optional.empty();
  }

  private Optional<String> inCity(String name) {
    int space = name.indexOf(' ');
    return space < 3
        ? Optional.empty()
        : largeCity(name.substring(0, space)).or(() -> ofCity(name, space));
  }

  /** {@code Wiener Stadthalle}; a street or square of that name may lie in any other city. */
  private Optional<String> ofCity(String name, int space) {
    boolean named = space > 5 && name.startsWith("er", space - 2);
    return named && !STREET.matcher(name).matches()
        ? largeCity(name.substring(0, space - 2))
        : Optional.empty();
  }

  private Optional<String> largeCity(String name) {
    return gazetteer.named(name).stream()
        .filter(place -> place.population() >= LARGE_CITY)
        .findFirst()
        .map(Place::country);
  }

  private Optional<String> cityOrCountry(String name) {
    return named(name)
        .or(() -> gazetteer.named(name).stream()
            .filter(place -> place.population() >= CITY)
            .findFirst()
            .map(Place::country));
  }
}
