package org.depesche.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.depesche.ner.ListTable;

/**
 * Compiles lists of names into one table: for each word form, which lists hold it. A form in several
 * lists is ambiguous, and the table says so. Names of several words give their words to lists of
 * their own.
 */
final class NameLists {

  static final int GIVEN = 0;
  static final int GIVEN_RARE = 1;
  static final int SURNAME = 2;
  static final int CITY = 3;
  static final int TOWN = 4;
  static final int VILLAGE = 5;
  static final int PLACE_FIRST = 6;
  static final int PLACE_REST = 7;
  static final int COUNTRY = 8;
  static final int ORGANISATION = 9;
  static final int ORGANISATION_WORD = 10;
  static final int DEMONYM = 11;

  /** A given name is frequent if the number of its bearers has so many digits. */
  private static final int FREQUENT_DIGITS = 2;

  private static final long CITY_SIZE = 100_000;
  private static final long TOWN_SIZE = 10_000;
  private static final long VILLAGE_SIZE = 2_000;
  private static final int SHORTEST = 2;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final List<String> ADJECTIVE_ENDINGS = List.of("", "e", "er", "es", "en", "em");

  private final Path folder;
  private final Map<String, Integer> masks = new TreeMap<>();

  /** Creates the compiler over a folder of lists. */
  NameLists(Path folder) {
    this.folder = folder;
  }

  /** Returns the table of all lists. */
  ListTable compile() {
    givenNames();
    surnames();
    places();
    states();
    organisations();
    Map<Integer, Integer> byHash = new TreeMap<>();
    masks.forEach((form, mask) -> byHash.merge(ListTable.key(form), mask, (a, b) -> a | b));
    int[] keys = byHash.keySet().stream().mapToInt(Integer::intValue).toArray();
    short[] lists = new short[keys.length];
    for (int i = 0; i < keys.length; i++) {
      lists[i] = byHash.get(keys[i]).shortValue();
    }
    return new ListTable(keys, lists);
  }

  private void add(String form, int list) {
    if (form.length() >= SHORTEST && Character.isUpperCase(form.charAt(0))) {
      masks.merge(form, 1 << list, (a, b) -> a | b);
    }
  }

  private void givenNames() {
    tabs(
        "names/vornamen-berlin.tsv.gz",
        3,
        row -> add(row[0], row[2].length() >= FREQUENT_DIGITS ? GIVEN : GIVEN_RARE));
    records("names/common-forenames-by-country.csv", row -> add(row.get("Romanized Name"), GIVEN));
    tabs("politicians/redner.tsv", 5, row -> add(row[2], GIVEN));
  }

  private void surnames() {
    records("names/common-surnames-by-country.csv", row -> add(row.get("Romanized Name"), SURNAME));
    tabs("politicians/redner.tsv", 5, row -> add(row[4], SURNAME));
    tabs("politicians/leaders_match.tsv", 2, row -> add(row[1].replaceAll(".* ", ""), SURNAME));
  }

  private void places() {
    tabs("places/places_de.tsv.gz", 9, row -> {
      long population = row[8].matches("\\d+") ? Long.parseLong(row[8]) : 0;
      place(row[1], population);
      place(row[2], population);
    });
  }

  private void place(String name, long population) {
    String[] words = SPACE.split(name);
    if (words.length > 1 && population >= TOWN_SIZE) {
      add(words[0], PLACE_FIRST);
      for (int i = 1; i < words.length; i++) {
        add(words[i], PLACE_REST);
      }
    }
    if (words.length == 1 && population >= VILLAGE_SIZE) {
      int small = population >= TOWN_SIZE ? TOWN : VILLAGE;
      add(name, population >= CITY_SIZE ? CITY : small);
      add(name + "er", DEMONYM);
    }
  }

  private void states() {
    tabs("states/staaten.tsv", 7, row -> {
      add(row[4], COUNTRY);
      for (String ending : ADJECTIVE_ENDINGS) {
        masks.merge(row[6] + ending, 1 << DEMONYM, (a, b) -> a | b);
      }
    });
  }

  private void organisations() {
    records("organisations/partyfacts-wikidata.csv", row -> organisation(row.get("name_short")));
    records("organisations/partyfacts-wikidata.csv", row -> organisation(row.get("name_native")));
    records("organisations/publicbodies-de.csv", row -> organisation(row.get("name")));
    records("organisations/publicbodies-de.csv", row -> organisation(row.get("abbreviation")));
  }

  private void organisation(String name) {
    String[] words = SPACE.split(name);
    for (String word : words) {
      add(word, words.length == 1 ? ORGANISATION : ORGANISATION_WORD);
    }
  }

  private void tabs(String file, int columns, Consumer<String[]> rows) {
    try (var reader = open(file);
        Stream<String> lines = reader.lines()) {
      lines
          .map(line -> line.split("\t", -1))
          .filter(row -> row.length >= columns)
          .forEach(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private void records(String file, Consumer<CSVRecord> rows) {
    var format =
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = open(file);
        var parser = format.parse(reader)) {
      parser.forEach(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private BufferedReader open(String file) throws IOException {
    InputStream stream = Files.newInputStream(folder.resolve(file));
    InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(stream) : stream;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }
}
