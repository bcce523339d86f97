package org.depesche.linking;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.depesche.document.Coordinates;

/**
 * Populated places by name: sorted keys in one array, looked up by halving. Immutable, shared
 * between workers.
 */
public final class Gazetteer {

  private static final int VERSION = 2;
  private static final double SCALE = 1e5;
  private static final double REGION_SHARE = 0.8;

  private final String[] keys;
  private final int[][] places;
  private final String[] countries;
  private final String[] regions;
  private final String[] names;
  private final int[][] numbers;
  private final Map<String, String> regionCountries;

  private Gazetteer(DataInputStream in) throws IOException {
    if (in.readInt() != VERSION) {
      throw new IOException("gazetteer of another version");
    }
    countries = strings(in);
    regions = strings(in);
    names = strings(in);
    numbers = new int[Field.COUNT][];
    for (int field = 0; field < numbers.length; field++) {
      numbers[field] = numbers(in, names.length);
    }
    keys = strings(in);
    places = new int[keys.length][];
    for (int i = 0; i < keys.length; i++) {
      places[i] = numbers(in, in.readUnsignedByte());
    }
    regionCountries = regionCountries();
  }

  /** Names of regions that at least four of five inhabitants share a country under. */
  private Map<String, String> regionCountries() {
    Map<String, Map<String, Long>> inhabitants = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      inhabitants
          .computeIfAbsent(regions[numbers[Field.REGION][i]], region -> new HashMap<>())
          .merge(
              countries[numbers[Field.COUNTRY][i]], 1L + numbers[Field.POPULATION][i], Long::sum);
    }
    Map<String, String> found = new HashMap<>();
    inhabitants.forEach((region, shares) -> {
      long all = shares.values().stream().mapToLong(Long::longValue).sum();
      shares.forEach((country, share) -> {
        if (!region.isEmpty() && share >= all * REGION_SHARE) {
          found.put(NameKey.of(region), country);
        }
      });
    });
    return Map.copyOf(found);
  }

  /** Returns the ISO 3166-1 alpha-3 code of the country that has a region of the name. */
  Optional<String> regionCountry(String name) {
    return Optional.ofNullable(regionCountries.get(NameKey.of(name)));
  }

  /** Order of the numbers of a place in the file. */
  private static final class Field {
    static final int ID = 0;
    static final int COUNTRY = 1;
    static final int REGION = 2;
    static final int POPULATION = 3;
    static final int LATITUDE = 4;
    static final int LONGITUDE = 5;
    static final int COUNT = 6;

    private Field() {}
  }

  /** Reads a gazetteer file. */
  public static Gazetteer read(InputStream stream) throws IOException {
    return new Gazetteer(
        new DataInputStream(new BufferedInputStream(new InflaterInputStream(stream), 1 << 16)));
  }

  /** Returns whether some place bears the name. */
  public boolean knows(String name) {
    return Arrays.binarySearch(keys, NameKey.of(name)) >= 0;
  }

  /** Returns the places that bear the name, in no order that matters. */
  List<Place> named(String name) {
    int at = Arrays.binarySearch(keys, NameKey.of(name));
    if (at < 0) {
      return List.of();
    }
    List<Place> found = new ArrayList<>();
    for (int index : places[at]) {
      found.add(place(index));
    }
    return found;
  }

  private Place place(int index) {
    return new Place(
        numbers[Field.ID][index],
        names[index],
        countries[numbers[Field.COUNTRY][index]],
        regions[numbers[Field.REGION][index]],
        numbers[Field.POPULATION][index],
        new Coordinates(
            numbers[Field.LATITUDE][index] / SCALE, numbers[Field.LONGITUDE][index] / SCALE));
  }

  /**
   * Writes a gazetteer file.
   *
   * @param places the places
   * @param names for each name the indices of at most 255 places that bear it
   */
  public static void write(
      OutputStream out, List<Place> places, SortedMap<String, List<Integer>> names)
      throws IOException {
    try (var data = new DataOutputStream(new DeflaterOutputStream(out))) {
      data.writeInt(VERSION);
      List<String> countries =
          places.stream().map(Place::country).distinct().sorted().toList();
      List<String> regions =
          places.stream().map(Place::region).distinct().sorted().toList();
      write(data, countries);
      write(data, regions);
      write(data, places.stream().map(Place::name).toList());
      for (int field = 0; field < Field.COUNT; field++) {
        for (Place place : places) {
          data.writeInt(number(place, field, countries, regions));
        }
      }
      write(data, List.copyOf(names.keySet()));
      for (Map.Entry<String, List<Integer>> entry : names.entrySet()) {
        data.writeByte(entry.getValue().size());
        for (int index : entry.getValue()) {
          data.writeInt(index);
        }
      }
    }
  }

  private static int number(Place place, int field, List<String> countries, List<String> regions) {
    return switch (field) {
      case Field.ID -> place.id();
      case Field.COUNTRY -> Collections.binarySearch(countries, place.country());
      case Field.REGION -> Collections.binarySearch(regions, place.region());
      case Field.POPULATION -> place.population();
      case Field.LATITUDE -> (int) Math.round(place.coordinates().latitude() * SCALE);
      case Field.LONGITUDE -> (int) Math.round(place.coordinates().longitude() * SCALE);
      default -> throw new IllegalArgumentException("no field: " + field);
    };
  }

  /** Returns the key under which a name is written and looked up. */
  public static String key(String name) {
    return NameKey.of(name);
  }

  private static void write(DataOutputStream data, List<String> strings) throws IOException {
    data.writeInt(strings.size());
    for (String string : strings) {
      data.writeUTF(string);
    }
  }

  private static String[] strings(DataInputStream in) throws IOException {
    String[] strings = new String[in.readInt()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = in.readUTF();
    }
    return strings;
  }

  private static int[] numbers(DataInputStream in, int count) throws IOException {
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = in.readInt();
    }
    return numbers;
  }
}
