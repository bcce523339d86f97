package org.depesche.linking;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.LongStream;
import java.util.zip.DeflaterOutputStream;
import org.depesche.document.Coordinates;
import org.depesche.document.ModelBytes;

/**
 * Populated places by name: sorted keys in one array, looked up by halving. What is read stays as it was
 * written until it is asked for, so that loading takes little time and memory. Immutable, shared
 * between workers.
 */
public final class Gazetteer {

  private static final int VERSION = 2;
  private static final double SCALE = 1e5;
  private static final double REGION_SHARE = 0.8;

  private final StoredStrings keys;
  private final ByteBuffer data;
  private final int[] bearers;
  private final StoredStrings countries;
  private final StoredStrings regions;
  private final StoredStrings names;
  private final int[][] numbers;
  private final Map<String, String> regionCountries;

  private Gazetteer(ByteBuffer in) throws IOException {
    if (in.getInt() != VERSION) {
      throw new IOException("gazetteer of another version");
    }
    countries = StoredStrings.read(in);
    regions = StoredStrings.read(in);
    names = StoredStrings.read(in);
    numbers = new int[Field.COUNT][names.size()];
    for (int[] field : numbers) {
      in.asIntBuffer().get(field);
      in.position(in.position() + field.length * Integer.BYTES);
    }
    keys = StoredStrings.read(in);
    data = in;
    bearers = new int[keys.size()];
    int next = in.position();
    for (int i = 0; i < bearers.length; i++) {
      bearers[i] = next;
      next += 1 + count(next) * Integer.BYTES;
    }
    regionCountries = regionCountries();
  }

  private int count(int place) {
    return data.get(place) & 0xFF;
  }

  /**
   * Names of regions that at least four of five inhabitants share a country under; of two regions the
   * larger one has the name.
   */
  private Map<String, String> regionCountries() {
    long[][] inhabitants = new long[regions.size()][countries.size()];
    for (int i = 0; i < names.size(); i++) {
      inhabitants[numbers[Field.REGION][i]][numbers[Field.COUNTRY][i]] +=
          1L + numbers[Field.POPULATION][i];
    }
    Map<String, String> found = new HashMap<>();
    Map<String, Long> most = new HashMap<>();
    for (int region = 0; region < inhabitants.length; region++) {
      long all = LongStream.of(inhabitants[region]).sum();
      int country = main(inhabitants[region], all);
      String key = NameKey.of(regions.get(region));
      if (country >= 0 && !key.isEmpty() && all > most.getOrDefault(key, 0L)) {
        most.put(key, all);
        found.put(key, countries.get(country));
      }
    }
    return Map.copyOf(found);
  }

  private static int main(long[] shares, long all) {
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] > 0 && shares[i] >= all * REGION_SHARE) {
        return i;
      }
    }
    return -1;
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
    return new Gazetteer(ByteBuffer.wrap(ModelBytes.read(stream)));
  }

  /** Returns whether some place bears the name. */
  public boolean knows(String name) {
    return keys.find(NameKey.of(name)) >= 0;
  }

  /** Returns the places that bear the name, in no order that matters. */
  List<Place> named(String name) {
    int at = keys.find(NameKey.of(name));
    if (at < 0) {
      return List.of();
    }
    List<Place> found = new ArrayList<>();
    for (int i = 0; i < count(bearers[at]); i++) {
      found.add(place(data.getInt(bearers[at] + 1 + i * Integer.BYTES)));
    }
    return found;
  }

  private Place place(int index) {
    return new Place(
        numbers[Field.ID][index],
        names.get(index),
        countries.get(numbers[Field.COUNTRY][index]),
        regions.get(numbers[Field.REGION][index]),
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
      StoredStrings.write(data, countries);
      StoredStrings.write(data, regions);
      StoredStrings.write(data, places.stream().map(Place::name).toList());
      for (int field = 0; field < Field.COUNT; field++) {
        for (Place place : places) {
          data.writeInt(number(place, field, countries, regions));
        }
      }
      StoredStrings.write(data, List.copyOf(names.keySet()));
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
}
