package org.depesche.linking;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.depesche.document.Coordinates;

/**
 * Populated places by name: sorted keys in one array, looked up by halving. Immutable, shared
 * between workers.
 */
public final class Gazetteer {

  private static final int VERSION = 1;
  private static final double SCALE = 1e5;

  private final String[] keys;
  private final int[][] places;
  private final String[] countries;
  private final String[] names;
  private final int[][] numbers;

  private Gazetteer(DataInputStream in) throws IOException {
    if (in.readInt() != VERSION) {
      throw new IOException("gazetteer of another version");
    }
    countries = strings(in);
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
  }

  /** Order of the numbers of a place in the file. */
  private static final class Field {
    static final int ID = 0;
    static final int COUNTRY = 1;
    static final int POPULATION = 2;
    static final int LATITUDE = 3;
    static final int LONGITUDE = 4;
    static final int COUNT = 5;

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
      write(data, countries);
      write(data, places.stream().map(Place::name).toList());
      for (int field = 0; field < Field.COUNT; field++) {
        for (Place place : places) {
          data.writeInt(number(place, field, countries));
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

  private static int number(Place place, int field, List<String> countries) {
    return switch (field) {
      case Field.ID -> place.id();
      case Field.COUNTRY -> countries.indexOf(place.country());
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
