package org.depesche.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Builds the tables of organisations from free lists.
 *
 * <ul>
 *   <li>parties of Party Facts with their Wikidata ids, by the name in their own language, where
 *       that is written in Latin letters and borne by one party of the country alone
 *   <li>German federal bodies, whose names tell their country; none that Austria or Switzerland
 *       have by the same name
 * </ul>
 */
public final class OrganisationBuilder {

  private static final Pattern LATIN =
      Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{N} .,!’'&/–-]*");
  private static final Pattern ID = Pattern.compile("Q[1-9][0-9]*");
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
  private static final Pattern LEGAL_FORM =
      Pattern.compile("\\s*(?:\\([^)]*\\)|,? e\\. ?V\\.|,? gGmbH|,? GmbH|,? AG)\\s*$");
  private static final Pattern ALSO_ABROAD = Pattern.compile(
      "Bundesministerium.*|Bundesrat|Bundeskanzleramt|Bundesverwaltungsgericht|Bundesamt für Justiz");
  private static final int SHORTEST_WORD = 9;
  private static final Set<String> ENGLISH_SPOKEN =
      Set.of("GBR", "IRL", "USA", "AUS", "NZL", "CAN", "JAM", "BRB", "TTO", "BHS", "MLT", "ZAF");

  /** A party as the table has it. */
  private record Party(String id, String name, String country) {

    private String row() {
      return String.join("\t", id, "ORG", name, "", country, "", "");
    }

    private int number() {
      return Integer.parseInt(id.substring(1));
    }
  }

  /**
   * Writes the parties that the table of organisations written by hand does not have.
   *
   * @param parties Party Facts with Wikidata ids, as CSV
   * @param organisations the table written by hand, with ids in its first column
   * @param output table to write
   */
  public void buildParties(Path parties, Path organisations, Path output) throws IOException {
    Set<String> known = new HashSet<>();
    for (String line : Files.readAllLines(organisations)) {
      known.add(line.split("\t", 2)[0]);
    }
    Map<String, TreeMap<Integer, Party>> byName = new TreeMap<>();
    for (CSVRecord row : read(parties)) {
      party(row)
          .ifPresent(party -> byName
              .computeIfAbsent(party.country() + party.name(), key -> new TreeMap<>())
              .put(party.number(), party));
    }
    Map<Integer, Set<Party>> byNumber = new TreeMap<>();
    byName.values().stream()
        .filter(bearers -> bearers.size() == 1)
        .map(bearers -> bearers.firstEntry().getValue())
        .filter(party -> !known.contains(party.id()))
        .forEach(party ->
            byNumber.computeIfAbsent(party.number(), key -> new HashSet<>()).add(party));
    List<String> rows = byNumber.values().stream()
        .filter(readings -> readings.size() == 1)
        .map(readings -> readings.iterator().next().row())
        .toList();
    String header = "# Parties; built by OrganisationBuilder. Columns as in organisations.tsv.\n";
    write(output, header, rows);
  }

  private static Optional<Party> party(CSVRecord row) {
    String country = row.get("country");
    String own = row.get("name_native").strip();
    boolean english = own.isEmpty() && ENGLISH_SPOKEN.contains(country);
    String name = LEGAL_FORM.matcher(english ? row.get("name").strip() : own).replaceFirst("");
    boolean clear =
        LATIN.matcher(name).matches() && (name.indexOf(' ') > 0 || name.length() >= SHORTEST_WORD);
    return clear
            && ID.matcher(row.get("wikidata_id")).matches()
            && CODE.matcher(country).matches()
        ? Optional.of(new Party(row.get("wikidata_id"), name, country))
        : Optional.empty();
  }

  /** Writes the names of the German federal bodies of a list as CSV. */
  public void buildFederalBodies(Path bodies, Path output) throws IOException {
    Set<String> names = new TreeSet<>();
    for (CSVRecord row : read(bodies)) {
      String name = LEGAL_FORM.matcher(row.get("name").strip()).replaceFirst("");
      boolean clear = name.length() >= SHORTEST_WORD && LATIN.matcher(name).matches();
      if (clear && !ALSO_ABROAD.matcher(name).matches()) {
        names.add(name);
      }
    }
    String header =
        "# German federal bodies; built by OrganisationBuilder. Columns: name, country.\n";
    write(output, header, names.stream().map(name -> name + "\tDEU").toList());
  }

  private static List<CSVRecord> read(Path file) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(Files.newBufferedReader(file))) {
      return parser.getRecords();
    }
  }

  private static void write(Path output, String header, List<String> rows) throws IOException {
    String table = rows.stream().map(row -> row + "\n").collect(Collectors.joining());
    Files.writeString(output, header + table, StandardCharsets.UTF_8);
  }
}
