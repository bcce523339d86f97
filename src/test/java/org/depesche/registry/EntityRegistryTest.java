package org.depesche.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.depesche.document.Sha256;
import org.depesche.records.RecordTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityRegistryTest {

  private static final String MERKEL = "PER;Angela Merkel;DEU;wikidata Q567 Angela Merkel";

  @TempDir
  private Path folder = Path.of("");

  /** An article in the notation {@code id|date|TYPE;name;country;link|…}. */
  private static String record(String notation) {
    String[] parts = notation.split("\\|", -1);
    List<String> entities = new ArrayList<>();
    for (int i = 2; i < parts.length; i++) {
      entities.add(entity(i - 1, (parts[i] + ";;;").split(";", -1)));
    }
    return String.format(
        Locale.ROOT,
        "{'id':'%s','source':{'sha256':'%s'},'published':{'value':'%s'},'entities':[%s]}%n"
            .replace('\'', '"'),
        parts[0],
        Sha256.of(notation.substring(parts[0].length())),
        parts[1],
        String.join(",", entities));
  }

  private static String entity(int number, String[] cells) {
    return String.format(
        Locale.ROOT,
        ("{'id':'e%d','type':'%s','name':'%s','variants':['%s'],'count':2,'country':%s,"
                + "'gender':null,'link':%s}")
            .replace('\'', '"'),
        number,
        cells[0],
        cells[1],
        cells[1],
        cells[2].isEmpty() ? "null" : '"' + cells[2] + '"',
        link(cells[3].split(" ", 3)));
  }

  private static String link(String[] cells) {
    return cells.length < 3
        ? "null"
        : String.format(
            Locale.ROOT,
            "{'kb':'%s','id':'%s','name':'%s','lat':null,'lon':null}".replace('\'', '"'),
            cells[0],
            cells[1],
            cells[2]);
  }

  private List<JsonNode> register(String... notations) throws IOException {
    var lines = new StringBuilder();
    for (String notation : notations) {
      lines.append(record(notation));
    }
    Files.writeString(folder.resolve("articles.jsonl"), lines);
    Files.writeString(folder.resolve("tables.sha256"), Sha256.of(lines.toString()));
    new EntityRegistry(folder).write();
    return entities();
  }

  private List<JsonNode> entities() throws IOException {
    List<JsonNode> entities = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("entities.jsonl"))) {
      entities.add(RecordTree.read(line.getBytes(StandardCharsets.UTF_8)));
    }
    return entities;
  }

  private static String told(JsonNode entity) {
    return entity.get("name").asText() + " " + entity.get("articles").size();
  }

  private static List<String> told(List<JsonNode> entities) {
    return entities.stream().map(EntityRegistryTest::told).sorted().toList();
  }

  @Test
  void joinsByLinkAndByFullName() throws IOException {
    var entities = register(
        "a|2006-05-03|" + MERKEL + "|PER;Erna Kunze;DEU",
        "b|2006-05-09|PER;Merkel;;wikidata Q567 Angela Merkel|PER;Erna Kunze",
        "c|2006-07-01|" + MERKEL);
    assertEquals(List.of("Angela Merkel 3", "Erna Kunze 2"), told(entities));
    JsonNode merkel = entities.get(0);
    assertEquals("2006-05-03", merkel.get("first").asText());
    assertEquals("2006-07-01", merkel.get("last").asText());
    assertEquals("{\"2006-05\":2,\"2006-07\":1}", merkel.get("months").toString());
    assertEquals(
        "{\"article\":\"b\",\"entity\":\"e1\"}", merkel.get("articles").get(1).toString());
  }

  @Test
  void joinsNobodyForASharedSurname() throws IOException {
    var entities = register(
        "a|2006-05-03|PER;Hans Müller;DEU",
        "b|2006-05-04|PER;Klaus Müller;DEU",
        "c|2006-05-05|PER;Müller;DEU",
        "d|2006-05-06|PER;Müller;DEU");
    assertEquals(
        List.of("Hans Müller 1", "Klaus Müller 1", "Müller 1", "Müller 1"), told(entities));
  }

  @Test
  void keepsNamesakesOfOtherCountriesApart() throws IOException {
    var entities = register(
        "a|2006-05-03|PER;Peter Weber;DEU",
        "b|2006-05-04|PER;Peter Weber;AUT",
        "c|2006-05-05|PER;Peter Weber;AUT");
    assertEquals(List.of("Peter Weber 1", "Peter Weber 2"), told(entities));
  }

  @Test
  void joinsShortNamesOnlyInTheSameCompany() throws IOException {
    var entities = register(
        "a|2006-05-03|ORG;MDC;|PER;Joshua Moyo;ZWE",
        "b|2006-05-04|ORG;MDC;|PER;Joshua Moyo;ZWE",
        "c|2006-05-05|ORG;MDC;|PER;Ralf Hansen;DEU");
    assertEquals(List.of("Joshua Moyo 2", "MDC 1", "MDC 2", "Ralf Hansen 1"), told(entities));
  }

  @Test
  void keepsIdsWhenArticlesAreRenamedOrALinkIsFound() throws IOException {
    String former = register("a|2006-05-03|PER;Erna Kunze;DEU|PER;Kunze").toString();
    var renamed = register("z|2006-05-03|PER;Erna Kunze;DEU|PER;Kunze").toString();
    assertEquals(former, renamed.replace("\"z\"", "\"a\""));
    String id = entities().stream()
        .filter(entity -> told(entity).equals("Erna Kunze 1"))
        .findFirst()
        .orElseThrow()
        .get("id")
        .asText();
    var linked = register("a|2006-05-03|PER;Erna Kunze;DEU;wikidata Q1 Erna Kunze");
    assertEquals(id, linked.get(0).get("id").asText());
    var elsewhere = register("a|2006-05-03|PER;Kunze;;wikidata Q1 Erna Kunze");
    assertEquals(id, elsewhere.get(0).get("id").asText());
  }

  @Test
  void leavesTheFilesWhereNothingHasChanged() throws IOException {
    register("a|2006-05-03|" + MERKEL);
    var past = FileTime.fromMillis(0);
    Files.setLastModifiedTime(folder.resolve("entities.jsonl"), past);
    register("a|2006-05-03|" + MERKEL);
    assertEquals(past, Files.getLastModifiedTime(folder.resolve("entities.jsonl")));
    Files.writeString(folder.resolve("entities.jsonl"), "spoilt");
    register("a|2006-05-03|" + MERKEL);
    assertEquals(List.of("Angela Merkel 1"), told(entities()));
    register("a|2006-05-03|" + MERKEL, "b|2006-05-03|" + MERKEL);
    assertNotEquals(past, Files.getLastModifiedTime(folder.resolve("entities.jsonl")));
    assertEquals(List.of("Angela Merkel 2"), told(entities()));
  }

  @Test
  void givesEveryOccurrenceOneEntityAndEveryEntityItsOwnId() throws IOException {
    var random = new Random(7);
    String[] names = {"Anna Abt", "Abt", "🚆", "", " ", "x".repeat(5000), "MDC", "ä"};
    String[] types = {"PER", "LOC", "ORG", "MISC"};
    String[] notations = IntStream.range(0, 60)
        .mapToObj(i -> {
          var notation = new StringBuilder(i + "|2006-05");
          for (int n = random.nextInt(5); n > 0; n--) {
            notation.append('|').append(types[random.nextInt(4)]).append(';');
            notation.append(names[random.nextInt(names.length)]);
            notation.append(random.nextBoolean() ? ";DEU" : ";");
          }
          return notation.toString();
        })
        .toArray(String[]::new);
    var entities = register(notations);
    int occurrences = 0;
    for (String notation : notations) {
      occurrences += notation.split("\\|", -1).length - 2;
    }
    assertEquals(
        occurrences,
        entities.stream().mapToInt(entity -> entity.get("articles").size()).sum());
    assertEquals(
        entities.size(),
        entities.stream().map(entity -> entity.get("id").asText()).distinct().count());
  }
}
