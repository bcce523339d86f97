package org.depesche.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.depesche.document.Article;
import org.depesche.document.Entity;
import org.depesche.document.EntityAttributes;
import org.depesche.document.EntityType;
import org.depesche.document.Language;
import org.depesche.document.Layout;
import org.depesche.document.Link;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.Published;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;
import org.depesche.document.Span;
import org.depesche.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleEntityLinkerTest {

  static final LinkingModels MODELS = LinkingModels.load();

  /** Links the names, all of one type, as the entities of an article that is a list of them. */
  static List<Entity> link(EntityType type, List<String> names) {
    String text = String.join(" ", names);
    List<Entity> entities = new ArrayList<>();
    int start = 0;
    for (String name : names) {
      var mention =
          new Mention(new Span(start, start + name.length()), type, MentionKind.NAME, 1, "test");
      entities.add(
          new Entity(type, name, List.of(mention), EntityAttributes.none(), Optional.empty()));
      start += name.length() + 1;
    }
    return MODELS.linker().link(article(text), entities);
  }

  static Article article(String text) {
    var source = new SourceFile(
        "a", "a", OptionalLong.empty(), "", 0, "UTF-8", text, Sidecar.none(), List.of());
    var section = new Section(SectionKind.BODY, new Span(0, text.length()));
    var layout = new Layout(Optional.empty(), List.of(section), List.of(), List.of());
    return new Article(source, new Language("de", 1), layout, Published.unknown());
  }

  static String told(Entity entity) {
    String link = entity.link().map(l -> l.kb() + ":" + l.id()).orElse("none");
    return entity.attributes().country().orElse("none") + " " + link;
  }

  @ParameterizedTest
  @CsvSource({
    "Paris,FRA geonames:2988507",
    "Wladiwostok,RUS geonames:2013348",
    "Pjöngjang,PRK geonames:1871859",
    "Tokio,JPN geonames:1850147",
    "Moskau,RUS geonames:524901",
    "Frankfurt,DEU geonames:2925533",
    "Südkorea,KOR wikidata:Q884",
    "Au,none none",
    "Kreml,RUS none",
    "Xyzburg,none none",
  })
  void linksPlaces(String name, String expected) {
    assertEquals(expected, told(link(EntityType.LOC, List.of(name)).get(0)));
  }

  @ParameterizedTest
  @CsvSource({
    "Frankfurt,Eisenhüttenstadt,DEU geonames:2925535",
    "Frankfurt,Wiesbaden,DEU geonames:2925533",
    "Halle,Magdeburg,DEU geonames:2911522",
  })
  void choosesThePlaceNearTheOthers(String name, String other, String expected) {
    assertEquals(expected, told(link(EntityType.LOC, List.of(name, other)).get(0)));
  }

  @ParameterizedTest
  @CsvSource({
    "PER,Wladimir Putin,RUS wikidata:Q7747",
    "PER,Kim Jong Un,PRK wikidata:Q56226",
    "PER,Kim Jong Il,PRK wikidata:Q10665",
    "PER,Hans Sommer,none none",
    "ORG,SPD,DEU wikidata:Q49768",
    "ORG,Vereinte Nationen,none wikidata:Q1065",
    "ORG,Kegelclub Alle Neune,none none",
  })
  void linksWellKnownPeopleAndOrganisations(EntityType type, String name, String expected) {
    assertEquals(expected, told(link(type, List.of(name)).get(0)));
  }

  @ParameterizedTest
  @CsvSource({
    "Illinois,USA none",
    "Nordschweden,SWE none",
    "Süd-Florida,USA none",
    "Lahn-Dill-Kreis,DEU none",
    "Berlin-Moabit,DEU none",
    "Berlin-Paris,none none",
    "Wien Praterstern,AUT none",
    "Wiener Stadthalle,AUT none",
    "Pariser Platz,none none",
    "Südamerikas,none wikidata:Q18",
    "Dannstadt,DEU geonames:3272455",
    "Srebrenica,none none",
    "Tschernobyl,UKR none",
    "Bundesautobahn 14,DEU none",
    "Guam,GUM wikidata:Q16635",
  })
  void tellsTheCountryByTheName(String name, String expected) {
    assertEquals(expected, told(link(EntityType.LOC, List.of(name)).get(0)));
  }

  @ParameterizedTest
  @CsvSource({
    "Carthage,Missouri,USA geonames:4380202",
    "Carthage,North Carolina,USA geonames:4459426",
    "Srebrenica,Bosnien,BIH geonames:3190159",
    "Camden,London,GBR none",
    "Hyde Park,London,GBR none",
    "Gänsewiese,Schweiz,CHE none",
    "Stiller Ozean,Schweiz,none none",
  })
  void tellsTheCountryByThePlacesAround(String name, String other, String expected) {
    assertEquals(expected, told(link(EntityType.LOC, List.of(name, other)).get(0)));
  }

  @ParameterizedTest
  @CsvSource({
    "Demokratische Partei,Washington,none none",
    "Demokratische Partei,USA,USA wikidata:Q29552",
    "Nova demokratska snaga,Schweiz,MNE wikidata:Q4800",
  })
  void linksForeignPartiesWhereTheirCountryIsNamed(String name, String place, String expected) {
    String text = name + " " + place;
    var party = entity(EntityType.ORG, name, 0, Optional.empty());
    var country = place.equals("USA") ? Optional.of("USA") : Optional.<String>empty();
    var named = entity(EntityType.LOC, place, name.length() + 1, country);
    assertEquals(
        expected,
        told(MODELS.linker().link(article(text), List.of(party, named)).get(0)));
  }

  @ParameterizedTest
  @CsvSource({
    "Orbán Viktor,HUN wikidata:Q57641",
    "Obama,USA wikidata:Q76",
    "Michelle Obama,none none",
  })
  void findsPeopleByTheirWholeName(String name, String expected) {
    assertEquals(expected, told(link(EntityType.PER, List.of(name)).get(0)));
  }

  @Test
  void givesNoCountryToAPlaceThatIsNeverNamed() {
    String text = "barbarisch Paris";
    var mention = new Mention(new Span(0, 10), EntityType.LOC, MentionKind.DERIVED, 1, "test");
    var derived = new Entity(
        EntityType.LOC, "barbar", List.of(mention), EntityAttributes.none(), Optional.empty());
    var paris = entity(EntityType.LOC, "Paris", 11, Optional.empty());
    assertEquals(
        "none none",
        told(MODELS.linker().link(article(text), List.of(derived, paris)).get(0)));
  }

  @Test
  void takesNoOrganisationThatIsAbbreviatedOtherwise() {
    String text = "Deutsche Bahn PDM DB";
    var name = entity(EntityType.ORG, "Deutsche Bahn", 0, Optional.empty());
    var other = entity(EntityType.ORG, "PDM", 14, Optional.empty()).mentions().get(0);
    var own = entity(EntityType.ORG, "DB", 18, Optional.empty()).mentions().get(0);
    var foreign = new Entity(
        EntityType.ORG,
        name.name(),
        List.of(name.mentions().get(0), other),
        EntityAttributes.none(),
        Optional.empty());
    var known = new Entity(
        EntityType.ORG,
        name.name(),
        List.of(name.mentions().get(0), own),
        EntityAttributes.none(),
        Optional.empty());
    List<Entity> linked = MODELS.linker().link(article(text), List.of(foreign, known));
    assertEquals("none none", told(linked.get(0)));
    assertEquals("DEU wikidata:Q9322", told(linked.get(1)));
  }

  static Entity entity(EntityType type, String name, int start, Optional<String> country) {
    var mention =
        new Mention(new Span(start, start + name.length()), type, MentionKind.NAME, 1, "test");
    var attributes = new EntityAttributes(country, Optional.empty(), Optional.empty());
    return new Entity(type, name, List.of(mention), attributes, Optional.empty());
  }

  @Test
  void knowsWhichNamesLieInNoCountry() {
    var country = new CountryOfPlace(KnowledgeBase.load(), MODELS.gazetteer());
    for (List<String> row : Table.read(CountryOfPlace.class, "nowhere.tsv", 3)) {
      assertTrue(!country.mayLieInOne(row.get(1)), () -> "example of " + row);
      boolean known = row.get(2).equals("-") || country.of(row.get(2)).isPresent();
      assertTrue(known, () -> "counter-example of " + row);
    }
  }

  @Test
  void givesCoordinatesOfPlaces() {
    Link link = link(EntityType.LOC, List.of("Wladiwostok")).get(0).link().orElseThrow();
    assertEquals(43.1, link.coordinates().orElseThrow().latitude(), 0.2);
    assertEquals(131.9, link.coordinates().orElseThrow().longitude(), 0.2);
  }

  @Test
  void keepsEntitiesOneForOneInRandomText() {
    Random random = new Random(3);
    String[] pieces = {
      "Au", "ä", "e\u0301", "🚆", "\ud83d", "-", "'", ".", "x".repeat(10_000), "Paris"
    };
    for (int round = 0; round < 100; round++) {
      List<String> names = new ArrayList<>();
      for (int i = random.nextInt(6); i >= 0; i--) {
        names.add(pieces[random.nextInt(pieces.length)] + pieces[random.nextInt(pieces.length)]);
      }
      List<Entity> linked = link(EntityType.LOC, names);
      assertEquals(names, linked.stream().map(Entity::name).toList());
    }
  }
}
