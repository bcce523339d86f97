package org.depesche.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.depesche.document.Analysis;
import org.depesche.document.Article;
import org.depesche.document.Coordinates;
import org.depesche.document.Entity;
import org.depesche.document.EntityAttributes;
import org.depesche.document.EntityType;
import org.depesche.document.Language;
import org.depesche.document.Layout;
import org.depesche.document.Link;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.Narrative;
import org.depesche.document.Published;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;
import org.depesche.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkingEvaluationTest {

  private static final String TEXT = "🚆 Bonn ruft Rom.";

  @TempDir
  private Path folder = Path.of("");

  private LinkingEvaluation evaluation(String... rows) throws IOException {
    Path gold = folder.resolve("gold.tsv");
    Files.writeString(gold, "# gold\n" + String.join("\n", rows).replace('|', '\t') + "\n");
    return LinkingEvaluation.read(gold);
  }

  private static Analysis analysis() {
    var source = new SourceFile(
        "a", "a", OptionalLong.empty(), "", 0, "UTF-8", TEXT, Sidecar.none(), List.of());
    var section = new Section(SectionKind.BODY, new Span(0, TEXT.length()));
    var layout = new Layout(Optional.empty(), List.of(section), List.of(), List.of());
    var article = new Article(source, new Language("de", 1), layout, Published.unknown());
    List<Entity> entities = List.of(place("Bonn", "1", "DEU"), place("Rom", "2", "FRA"));
    return new Analysis(
        article, List.of(), entities, List.of(), new Narrative(List.of(), List.of()), List.of());
  }

  private static Entity place(String name, String id, String country) {
    int start = TEXT.indexOf(name);
    var span = new Span(start, start + name.length());
    var mention = new Mention(span, EntityType.LOC, MentionKind.NAME, 1, "test");
    var attributes = new EntityAttributes(Optional.of(country), Optional.empty(), Optional.empty());
    var link = new Link("geonames", id, name, Optional.of(new Coordinates(0, 0)), 1);
    return new Entity(EntityType.LOC, name, List.of(mention), attributes, Optional.of(link));
  }

  @Test
  void countsRightAndWrongCountriesAndPlacesByCodePoint() throws IOException {
    var evaluation = evaluation("1|a|2|6|LOC|Bonn|DEU|1|?|Bonn", "1|a|12|15|LOC|Rom|ITA|3|?|Rom");
    var analysis = analysis();
    evaluation.compare(GoldLink.of("1\ta\t2\t6\tLOC\tBonn\tDEU\t1\t?\tBonn"), analysis);
    evaluation.compare(GoldLink.of("1\ta\t12\t15\tLOC\tRom\tITA\t3\t?\tRom"), analysis);
    assertEquals(
        List.of(
            "sample 1\tcountry accuracy\t0.500\t2",
            "sample 1\tplace accuracy\t0.500\t2",
            "sample 1\tprecision of geonames links\t0.500\t2"),
        evaluation.table());
    assertEquals(3, evaluation.errors().size());
  }

  @Test
  void comparesByNameWhereNoIdIsKnown() {
    var known = GoldLink.of("1\ta\t0\t3\tORG\tSPD\tDEU\t\tQ49768\tSPD");
    var named = GoldLink.of("1\ta\t0\t3\tPER\tRau\tDEU\t\t?\tJohannes Rau");
    var nothing = GoldLink.of("1\ta\t0\t3\tPER\tRau\t-\t\t-\t-");
    assertEquals(
        List.of(true, false, true, false, false),
        List.of(
            known.isEntry("Q49768", "x"),
            known.isEntry("Q1", "SPD"),
            named.isEntry("Q1", "johannes rau"),
            named.isEntry("Q1", "Rau"),
            nothing.isEntry("Q1", "Rau")));
  }

  @Test
  void rejectsRowsOfAnotherForm() {
    assertThrows(IllegalArgumentException.class, () -> evaluation("1|a|2|6|LOC"));
  }
}
