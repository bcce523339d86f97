package org.depesche.linking;

import static org.depesche.linking.ArticleEntityLinkerTest.MODELS;
import static org.depesche.linking.ArticleEntityLinkerTest.article;
import static org.depesche.linking.ArticleEntityLinkerTest.entity;
import static org.depesche.linking.ArticleEntityLinkerTest.link;
import static org.depesche.linking.ArticleEntityLinkerTest.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.depesche.document.Entity;
import org.depesche.document.EntityAttributes;
import org.depesche.document.EntityType;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.Span;
import org.depesche.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words around and inside a name tell of its link and attributes. */
class WordingTest {

  /** Links the entity that is the first word in square brackets of a text. */
  private static Entity linkMarked(EntityType type, String marked) {
    int start = marked.indexOf('[');
    String name = marked.substring(start + 1, marked.indexOf(']'));
    String text = marked.replace("[", "").replace("]", "");
    return MODELS
        .linker()
        .link(article(text), List.of(entity(type, name, start, Optional.empty())))
        .get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "[Frankfurt] (Oder) feiert,DEU geonames:2925535",
    "[Frankfurt]/Oder feiert,DEU geonames:2925535",
    "[Frankfurt] (viele) feiert,DEU geonames:2925533",
    "bei [Limburg] (Hessen),DEU geonames:2877648",
    "in [Halle] an der Saale,DEU geonames:2911522",
    "in [Göttingen],DEU geonames:2918632",
    "im [Freiburg],DEU geonames:2925177",
    "im Bundesland [Berlin],DEU geonames:2950159",
  })
  void chooseThePlaceThatTheWordsAfterItTell(String text, String expected) {
    assertEquals(expected, told(linkMarked(EntityType.LOC, text)));
  }

  @Test
  void takesNoDivisionForTheTownOfItsName() {
    for (List<String> row : Table.read(Wording.class, "divisions.tsv", 2)) {
      String example = row.get(1);
      int start = example.indexOf(row.get(0)) + row.get(0).length() + 1;
      Entity place = linkMarked(
          EntityType.LOC, example.substring(0, start) + '[' + example.substring(start) + ']');
      assertTrue(
          place.link().filter(link -> link.kb().equals("geonames")).isEmpty(),
          () -> "example of " + row);
    }
    assertEquals("DEU none", told(linkMarked(EntityType.LOC, "des Landkreises [Göttingen]")));
  }

  @Test
  void linksNoFamilyToOneOfThem() {
    assertEquals("none none", told(linkMarked(EntityType.PER, "Die [Obamas] feiern")));
    assertEquals("USA wikidata:Q76", told(linkMarked(EntityType.PER, "Auch [Obamas] Rede")));
  }

  @ParameterizedTest
  @CsvSource({
    "Staatsanwaltschaft München,DEU none",
    "Universität Wien,AUT none",
    "Bangkok Post,THA none",
    "Kölner Haie,DEU none",
    "Deutsche Botschaft Moskau,none none",
    "Club of Rom,none none",
    "Stadtwerke Au,none none",
    "Interim Mission,none none",
  })
  void tellsTheCountryOfBodiesByTheTownInTheirName(String name, String expected) {
    assertEquals(expected, told(link(EntityType.ORG, List.of(name)).get(0)));
  }

  @ParameterizedTest
  @CsvSource({
    "Anna Amsel (FPÖ) sprach,FPÖ,NAME,FPÖ AUT",
    "Die SPD-Politikerin Anna Amsel,SPD-Politikerin,PART,SPD DEU",
    "Anna Amsel (Siemens) sprach,Siemens,NAME,none none",
    "Anna Amsel traf die SPD,SPD,NAME,none none",
  })
  void tellsThePartyOfPeople(String text, String party, MentionKind kind, String expected) {
    var person = entity(EntityType.PER, "Anna Amsel", text.indexOf("Anna"), Optional.empty());
    int start = text.indexOf(party);
    var mention =
        new Mention(new Span(start, start + party.length()), EntityType.ORG, kind, 1, "test");
    String name = party.startsWith("SPD") ? "SPD" : party;
    var body = new Entity(
        EntityType.ORG, name, List.of(mention), EntityAttributes.none(), Optional.empty());
    var told = MODELS.linker().link(article(text), List.of(person, body)).get(0).attributes();
    assertEquals(expected, told.party().orElse("none") + " " + told.country().orElse("none"));
  }
}
