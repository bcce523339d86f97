package org.depesche.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.depesche.checking.RecordCheck;
import org.depesche.document.Analysis;
import org.depesche.document.Anchor;
import org.depesche.document.Article;
import org.depesche.document.Entity;
import org.depesche.document.EntityAttributes;
import org.depesche.document.EntityType;
import org.depesche.document.Event;
import org.depesche.document.EventSource;
import org.depesche.document.EventStatus;
import org.depesche.document.EventType;
import org.depesche.document.Factuality;
import org.depesche.document.Filler;
import org.depesche.document.Language;
import org.depesche.document.Layout;
import org.depesche.document.Link;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.Narrative;
import org.depesche.document.Polarity;
import org.depesche.document.Pos;
import org.depesche.document.Provenance;
import org.depesche.document.Published;
import org.depesche.document.PublishedMethod;
import org.depesche.document.Roles;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.Sentence;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;
import org.depesche.document.Span;
import org.depesche.document.Timex;
import org.depesche.document.TimexType;
import org.depesche.document.Token;
import org.depesche.document.Trigger;
import org.junit.jupiter.api.Test;

class RecordWriterTest {

  private static final String TEXT = "😀 Berta lädt Anna heute ein.";
  private static final Provenance PROVENANCE =
      new Provenance("depesche", "0", List.of(), "0".repeat(64));
  private static final ObjectMapper JSON = new ObjectMapper();

  private static Article article(String text) {
    var source = new SourceFile(
        "7_x.txt",
        "7_x",
        OptionalLong.of(7),
        "a".repeat(64),
        33,
        "UTF-8",
        text,
        Sidecar.none(),
        List.of());
    var section = new Section(SectionKind.BODY, new Span(0, text.length()));
    var layout = new Layout(Optional.empty(), List.of(section), List.of(), List.of());
    var published = Published.ofDay(LocalDate.of(2019, 4, 26), PublishedMethod.SIDECAR);
    return new Article(source, new Language("de", 0.987), layout, published);
  }

  private static Span span(String surface) {
    int start = TEXT.indexOf(surface);
    return new Span(start, start + surface.length());
  }

  private static Entity person(String name) {
    var mention = new Mention(span(name), EntityType.PER, MentionKind.NAME, 0.955, "test");
    return new Entity(
        EntityType.PER, name, List.of(mention), EntityAttributes.none(), Optional.empty());
  }

  private static Analysis analysis() {
    var token = new Token(span("Berta"), "Berta", Pos.PROPN, "Berta", List.of());
    var sentence = new Sentence(new Span(3, TEXT.length()), 0, List.of(token));
    var timex = new Timex(
        span("heute"),
        TimexType.DATE,
        "2019-04-26",
        Optional.empty(),
        Anchor.published(),
        1,
        "heute");
    var roles = new Roles(
        List.of(new Filler(span("Berta"), OptionalInt.of(0), 0.9)),
        List.of(new Filler(span("Anna"), OptionalInt.of(1), 0.8)),
        List.of(),
        List.of(),
        List.of(0));
    var factuality = new Factuality(
        EventStatus.OCCURRED, Polarity.POSITIVE, EventSource.AUTHOR, OptionalInt.empty());
    var trigger = new Trigger("einladen", List.of(span("lädt"), span("ein")));
    var event = new Event(
        EventType.AGREE,
        Optional.of("invite"),
        trigger,
        roles,
        factuality,
        0.7,
        "einladen",
        OptionalInt.empty());
    var again = event.retelling(0);
    return new Analysis(
        article(TEXT),
        List.of(sentence),
        List.of(person("Berta"), person("Anna")),
        List.of(timex),
        new Narrative(List.of(event, again), OptionalInt.of(0), List.of()),
        List.of());
  }

  private static JsonNode tree(Analysis analysis) throws IOException {
    return JSON.readTree(new RecordWriter(PROVENANCE, true).write(analysis));
  }

  @Test
  void countsCodePointsAndKeepsEveryRuleOfTheRecord() throws IOException {
    var record = tree(analysis());
    assertEquals(2, record.at("/mentions/0/start").asInt());
    assertEquals("Berta", record.at("/mentions/0/text").asText());
    assertEquals("lädt … ein", record.at("/events/0/trigger/text").asText());
    assertEquals("t1", record.at("/events/0/time/0").asText());
    assertEquals("e2", record.at("/events/0/recipient/0/entity").asText());
    assertTrue(record.at("/events/0/same_as").isNull());
    assertEquals("v1", record.at("/events/1/same_as").asText());
    assertEquals("v1", record.get("main_event").asText());
    assertEquals("published", record.at("/dates/0/anchor").asText());
    assertEquals(List.of(), RecordCheck.faults("a.json", record));
    var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(RecordSchema.text());
    assertEquals("[]", schema.validate(record).toString());
  }

  @Test
  void writesEveryKeyWithNullAndNothing() throws IOException {
    var empty = new Analysis(
        article("Ja."),
        List.of(),
        List.of(),
        List.of(),
        new Narrative(List.of(), List.of()),
        List.of());
    var record = tree(empty);
    for (var key : List.of(
        "schema",
        "id",
        "number",
        "source",
        "language",
        "title",
        "published",
        "agencies",
        "authors",
        "text",
        "sections",
        "sentences",
        "mentions",
        "entities",
        "dates",
        "events",
        "main_event",
        "quotes",
        "warnings",
        "provenance")) {
      assertTrue(record.has(key), key);
    }
    assertTrue(record.get("title").isNull());
    assertEquals("[]", record.get("events").toString());
  }

  @Test
  void roundsConfidencesToTwoDecimalsAndEndsWithALineEnd() {
    String written =
        new String(new RecordWriter(PROVENANCE, true).write(analysis()), StandardCharsets.UTF_8);
    assertTrue(written.contains("\"confidence\": 0.96}"), written);
    assertTrue(written.contains("\"code\": \"de\", \"confidence\": 0.99}"), written);
    assertTrue(written.endsWith("}\n"));
  }

  @Test
  void leavesTheTextOutOnRequest() throws IOException {
    var record = JSON.readTree(new RecordWriter(PROVENANCE, false).write(analysis()));
    assertTrue(record.get("text").isNull());
    assertEquals("Berta", record.at("/mentions/0/text").asText());
  }

  @Test
  void refusesASpanOutsideTheText() {
    var mention = new Mention(new Span(20, 99), EntityType.PER, MentionKind.NAME, 1, "test");
    var entity = new Entity(
        EntityType.PER, "X", List.of(mention), EntityAttributes.none(), Optional.empty());
    var analysis = new Analysis(
        article(TEXT),
        List.of(),
        List.of(entity),
        List.of(),
        new Narrative(List.of(), List.of()),
        List.of());
    assertThrows(
        IllegalStateException.class, () -> new RecordWriter(PROVENANCE, true).write(analysis));
  }

  @Test
  void writesLinksWithCoordinates() throws IOException {
    var mention = new Mention(span("Anna"), EntityType.LOC, MentionKind.NAME, 1, "test");
    var point = Optional.of(new org.depesche.document.Coordinates(48.20849, 16.37208));
    var link = Optional.of(new Link("geonames", "2761369", "Wien", point, 0.9));
    var entity =
        new Entity(EntityType.LOC, "Wien", List.of(mention), EntityAttributes.none(), link);
    var record = tree(new Analysis(
        article(TEXT),
        List.of(),
        List.of(entity),
        List.of(),
        new Narrative(List.of(), List.of()),
        List.of()));
    assertEquals("48.20849", record.at("/entities/0/link/lat").asText());
  }
}
