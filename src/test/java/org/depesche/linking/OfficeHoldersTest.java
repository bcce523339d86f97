package org.depesche.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.document.Article;
import org.depesche.document.Entity;
import org.depesche.document.EntityAttributes;
import org.depesche.document.EntityType;
import org.depesche.document.Language;
import org.depesche.document.Layout;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.Published;
import org.depesche.document.PublishedMethod;
import org.depesche.document.PublishedPrecision;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;
import org.depesche.document.Span;
import org.depesche.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoldersTest {

  private static final Pattern ID = Pattern.compile("Q[1-9][0-9]*|-");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}|-");
  private static final Pattern DATE =
      Pattern.compile("(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?");
  private static final OfficeHolders HOLDERS = OfficeHolders.load();

  private static Entity person(String name, String role, String country) {
    var mention =
        new Mention(new Span(0, name.length()), EntityType.PER, MentionKind.NAME, 1, "test");
    var attributes = new EntityAttributes(
        Optional.ofNullable(country), Optional.empty(), Optional.ofNullable(role));
    return new Entity(EntityType.PER, name, List.of(mention), attributes, Optional.empty());
  }

  private static Article article(String name, String date) {
    var source = new SourceFile(
        "a", "a", OptionalLong.empty(), "", 0, "UTF-8", name, Sidecar.none(), List.of());
    var section = new Section(SectionKind.BODY, new Span(0, name.length()));
    var layout = new Layout(Optional.empty(), List.of(section), List.of(), List.of());
    var published = new Published(
        Optional.of(date), Optional.of(PublishedPrecision.DAY), PublishedMethod.OPTION);
    return new Article(source, new Language("de", 1), layout, published);
  }

  @ParameterizedTest
  @CsvSource({
    "Bush,US-Präsident,,2005-03-01,George W. Bush",
    "Bush,Präsident,USA,2005-03-01,George W. Bush",
    "Bush,Präsident,FRA,2005-03-01,none",
    "Bush,Präsident,,1991-03-01,none",
    "Bush,,,2005-03-01,none",
    "Merkel,Bundeskanzlerin,,2010-01-01,Angela Merkel",
    "Köhler,Bundespräsident,,2005-07-21,Horst Köhler",
    "Köhler,Trainer,,2005-07-21,none",
    "Bush,Weltbankpräsident,,2005-03-01,none",
    "Bush,Ex-Präsident,,2005-03-01,none",
    "Fischer,Bundesaußenminister,,2005-03-01,Joschka Fischer",
    "Kaczyński,Präsident,POL,2007-01-01,Lech Kaczyński",
    "Kaczyński,Ministerpräsident,POL,2007-01-01,Jarosław Kaczyński",
    "Wolfgang Schäuble,,,2009-01-01,Wolfgang Schäuble",
    "Wolfgang Schäuble,,AUT,2009-01-01,none",
  })
  void findsWhoIsInOfficeOnTheDay(
      String name, String role, String country, String date, String expected) {
    var found = HOLDERS.find(person(name, role, country), article(name, date));
    assertEquals(expected, found.map(OfficeHolders.Term::name).orElse("none"));
  }

  @Test
  void tableIsWellFormedAndTermsOfAnOfficeDoNotOverlap() {
    Set<String> rows = new HashSet<>();
    Map<String, String> ends = new HashMap<>();
    for (List<String> row : Table.read(OfficeHolders.class, "office-holders.tsv", 6)) {
      assertTrue(ID.matcher(row.get(0)).matches(), () -> "id of " + row);
      assertTrue(COUNTRY.matcher(row.get(3)).matches(), () -> "country of " + row);
      assertTrue(DATE.matcher(row.get(4)).matches(), () -> "from of " + row);
      assertTrue(row.get(5).isEmpty() || DATE.matcher(row.get(5)).matches(), () -> "to of " + row);
      assertTrue(row.get(5).isEmpty() || row.get(4).compareTo(row.get(5)) < 0, () -> "" + row);
      assertTrue(rows.add(row.get(1) + row.get(2) + row.get(4)), () -> "twice: " + row);
      String office = row.get(3) + row.get(2);
      assertTrue(row.get(4).compareTo(ends.getOrDefault(office, "")) >= 0, () -> "early: " + row);
      ends.put(office, row.get(5).isEmpty() ? "9" : row.get(5));
    }
  }

  @Test
  void tableAgreesWithThatOfPeople() {
    Map<String, String> people = new HashMap<>();
    for (List<String> row : Table.read(KnowledgeBase.class, "people.tsv", 7)) {
      people.put(row.get(0), row.get(2));
    }
    for (List<String> row : Table.read(OfficeHolders.class, "office-holders.tsv", 6)) {
      String known = people.getOrDefault(row.get(0), row.get(1));
      assertEquals(known, row.get(1), () -> "" + row);
    }
  }
}
