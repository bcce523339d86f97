package org.depesche.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.document.EntityType;
import org.depesche.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeBaseTest {

  private static final Pattern ID = Pattern.compile("Q[1-9][0-9]*");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}|-");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");
  private static final KnowledgeBase BASE = KnowledgeBase.load();

  @ParameterizedTest
  @CsvSource({
    "Nordkorea,LOC,Q423,PRK",
    "DVRK,LOC,Q423,PRK",
    "Südkorea,LOC,Q884,KOR",
    "Russische Föderation,LOC,Q159,RUS",
    "São Tomé und Príncipe,LOC,Q1039,STP",
    "Bayern,LOC,Q980,DEU",
  })
  void knowsCountriesAndRegions(String name, EntityType type, String id, String country) {
    Entry entry = BASE.named(name, type).get(0);
    assertEquals(id, entry.id());
    assertEquals(country, entry.country().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"Kreml,RUS", "Weißes Haus,USA", "Downing Street,GBR"})
  void knowsWhatBodiesStandFor(String name, String country) {
    assertEquals(country, BASE.metonym(name).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "São Tomé,sao tome",
    "Frankfurt (Oder),frankfurt oder",
    "U.S.A.,usa",
    "N’Djamena-Süd,ndjamena süd",
    "Ölberg ÄÜß,ölberg äüß",
    "' ( A ) ',a",
    "' – ',''",
  })
  void keysLeaveOutMarks(String name, String key) {
    assertEquals(key, NameKey.of(name));
  }

  private static boolean isDate(String date) {
    return date.isEmpty() || DATE.matcher(date).matches();
  }

  @Test
  void tablesAreWellFormedAndFreeOfDuplicates() {
    Set<String> ids = new HashSet<>();
    for (String table : KnowledgeBase.TABLES) {
      for (List<String> row : Table.read(KnowledgeBase.class, table, 7)) {
        assertTrue(ID.matcher(row.get(0)).matches(), () -> "id of " + row);
        assertTrue(COUNTRY.matcher(row.get(4)).matches(), () -> "country of " + row);
        assertTrue(
            !row.get(2).isBlank() && row.get(2).strip().equals(row.get(2)), () -> "name of " + row);
        assertTrue(ids.add(row.get(0)), () -> "twice: " + row);
        Entry entry = Entry.of(row);
        assertTrue(isDate(entry.from()) && isDate(entry.to()), () -> "dates of " + row);
        assertTrue(
            entry.to().isEmpty() || entry.from().compareTo(entry.to()) <= 0,
            () -> "order of dates of " + row);
      }
    }
    assertTrue(ids.size() >= 2500, () -> "rows: " + ids.size());
  }
}
