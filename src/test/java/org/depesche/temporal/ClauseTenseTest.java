package org.depesche.temporal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.document.Feature;
import org.depesche.document.Pos;
import org.depesche.document.Reading;
import org.depesche.document.Span;
import org.depesche.document.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTenseTest {

  private static final Map<String, Reading> VERBS = Map.ofEntries(
      verb("siegte", "siegen", Feature.PAST, Feature.SUBJUNCTIVE_2),
      verb("hat", "haben", Feature.PRESENT),
      verb("ist", "sein", Feature.PRESENT),
      verb("sind", "sein", Feature.PRESENT),
      verb("sei", "sein", Feature.SUBJUNCTIVE_1),
      verb("war", "sein", Feature.PAST),
      verb("hätte", "haben", Feature.SUBJUNCTIVE_2),
      verb("gewonnen", "gewinnen", Feature.PARTICIPLE_2),
      verb("gekommen", "kommen", Feature.PARTICIPLE_2),
      verb("angesetzt", "ansetzen", Feature.PARTICIPLE_2),
      verb("wird", "werden", Feature.PRESENT),
      verb("werde", "werden", Feature.SUBJUNCTIVE_1, Feature.PRESENT),
      verb("wählen", "wählen", Feature.INFINITIVE, Feature.PRESENT),
      verb("soll", "sollen", Feature.PRESENT, Feature.MODAL),
      verb("sollte", "sollen", Feature.PAST, Feature.SUBJUNCTIVE_2, Feature.MODAL),
      verb("konnte", "können", Feature.PAST, Feature.MODAL),
      verb("könnte", "können", Feature.SUBJUNCTIVE_2, Feature.MODAL),
      verb("beginnt", "beginnen", Feature.PRESENT),
      verb("sagte", "sagen", Feature.PAST, Feature.SUBJUNCTIVE_2));

  private static Map.Entry<String, Reading> verb(
      String form, String lemma, Feature first, Feature... more) {
    return Map.entry(form, new Reading(lemma, EnumSet.of(first, more)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PAST|am Sonntag siegte er",
        "PAST|er hat am Sonntag klar gewonnen",
        "PAST|er sei am Sonntag gekommen",
        "PAST|er hätte am Sonntag gewonnen",
        "PAST|er konnte am Sonntag kommen",
        "PAST|Spiel am Sonntag gewonnen",
        "PAST|er hat am Sonntag , so heißt es , gewonnen",
        "PRESENT|am Sonntag sind Wahlen",
        "PRESENT|am Sonntag sind Wahlen angesetzt",
        "PRESENT|am Sonntag beginnt das Fest , sagte er",
        "FUTURE|am Sonntag wird gewonnen",
        "FUTURE|sie werde am Sonntag wählen",
        "FUTURE|das Fest soll am Sonntag sein",
        "FUTURE|das Fest sollte am Sonntag sein",
        "FUTURE|er könnte am Sonntag siegen",
        "PAST|er war da , am Sonntag",
        "UNKNOWN|Wahlen am Sonntag"
      })
  void tellsTheSideFromTenseAndMood(Direction expected, String text) {
    var tokens = tokens(text);
    int place = List.of(text.split(" ")).indexOf("Sonntag");
    assertEquals(expected, ClauseTense.direction(tokens, place));
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String form : text.split(" ")) {
      var reading = VERBS.get(form);
      var span = new Span(start, start + form.length());
      tokens.add(
          reading == null
              ? new Token(span, form, Pos.X, form, List.of())
              : new Token(span, form, posOf(reading), reading.lemma(), List.of(reading)));
      start = span.end() + 1;
    }
    return tokens;
  }

  private static Pos posOf(Reading reading) {
    return Set.of("haben", "sein", "werden").contains(reading.lemma()) ? Pos.AUX : Pos.VERB;
  }
}
