package org.depesche.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.depesche.document.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private final Lexicon lexicon = Lexicon.load();
  private final WordClasses classes = WordClasses.load();

  @Test
  void coversAllTypes() {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    lexicon.entries().forEach(e -> types.add(e.type()));
    assertEquals(EnumSet.allOf(EventType.class), types);
    assertTrue(lexicon.entries().size() > 1_200);
  }

  @Test
  void refersToClassesThatExist() {
    var built = Set.of("@PER", "@LOC", "@ORG", "@MISC", "@human");
    for (Entry entry : lexicon.entries()) {
      for (Condition condition : entry.guard()) {
        for (String word : condition.words()) {
          if (word.startsWith("@") && !built.contains(word)) {
            assertFalse(classes.contains(word.substring(1), "x"), entry.id());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Angriff, angriff", "Angriffe, angriff", "Bombenanschläge, bombenanschlag",
    "Gipfelgesprächen, gespräch", "Busunglücks, busunglück", "Regionalgipfel, gipfel",
    "Kulturgipfeltreffen, gipfeltreffen"
  })
  void findsCompoundsAndInflectedForms(String form, String lemma) {
    assertEquals(lemma, lexicon.nouns(form).get(0).lemma());
  }

  @ParameterizedTest
  @CsvSource({
    "Unruhen, Unruhe, unruhen",
    "Kämpfen, Kampf, kämpfe",
    "Kampfes, Kampf, kampf",
    "Angriffen, Angriff, angriff",
    "Unruhe, Unruhe, unruhe"
  })
  void prefersThePluralThatHasAnEntry(String form, String lemma, String entry) {
    assertEquals(entry, lexicon.nouns(form, lemma).get(0).lemma());
  }

  @ParameterizedTest
  @CsvSource({
    "festgenommen, festnehmen", "eingeladen, einladen", "verhaftet, verhaften",
    "angegriffen, angreifen", "zurückgetreten, zurücktreten", "bombardiert, bombardieren",
    "überfallen, überfallen", "gegründet, gründen", "eröffnet, eröffnen"
  })
  void knowsTheVerbOfAParticiple(String participle, String verb) {
    assertEquals(verb, lexicon.verbOfParticiple(participle).orElse(""));
  }

  @Test
  void knowsNoEventInOrdinaryWords() {
    assertTrue(lexicon.nouns("Tisch").isEmpty());
    assertTrue(lexicon.nouns("Schuhpreises").isEmpty());
    assertTrue(lexicon.verbs("wohnen").isEmpty());
  }
}
