package org.depesche.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.depesche.document.EventSource;
import org.depesche.document.EventStatus;
import org.depesche.document.Polarity;
import org.depesche.document.SectionKind;
import org.junit.jupiter.api.Test;

class LexiconEventExtractorTest {

  @Test
  void putsSeparatedParticleAndVerbTogether() {
    var sketch = Sketch.of("""
        Berger Berger PROPN 2 nsubj PER
        lädt laden VERB 0 root
        Novak Novak PROPN 2 obj PER
        nach nach ADP 5 case
        Lettland Lettland PROPN 2 obl LOC
        ein ein ADP 2 compound:prt
        """);
    assertEquals(List.of("AGREE lädt … ein a=Berger r=Novak d=Lettland"), sketch.events());
  }

  @Test
  void takesSecondOfTwoSubjectsForTheObject() {
    var sketch = Sketch.of("""
        Berger Berger PROPN 2 nsubj PER
        kritisiert kritisieren VERB 0 root
        Novak Novak PROPN 2 nsubj PER
        """);
    assertEquals(List.of("ACCUSE kritisiert a=Berger r=Novak"), sketch.events());
  }

  @Test
  void turnsThePassiveRound() {
    var sketch = Sketch.of("""
        Novak Novak PROPN 7 nsubj:pass PER
        wurde werden AUX 7 aux:pass
        in in ADP 4 case
        Riga Riga PROPN 7 obl LOC
        von von ADP 6 case
        Polizisten Polizist NOUN 7 obl
        verhaftet verhaften VERB 0 root
        """);
    assertEquals(List.of("COERCE verhaftet a=Polizisten r=Novak l=Riga"), sketch.events());
  }

  @Test
  void readsParticipleAloneAsPassiveOfTransitiveVerb() {
    var sketch = Sketch.of("""
        Mehrere mehrere DET 2 det
        Demonstranten Demonstrant NOUN 5 nsubj
        in in ADP 4 case
        Riga Riga PROPN 5 obl LOC
        festgenommen festnehmen VERB 0 root
        """);
    assertEquals(List.of("COERCE festgenommen r=Demonstranten l=Riga"), sketch.events());
  }

  @Test
  void readsParticipleAloneAsPerfectOfIntransitiveVerb() {
    var sketch = Sketch.of("""
        Minister Minister NOUN 2 nsubj
        zurückgetreten zurücktreten VERB 0 root
        """);
    assertEquals(List.of("RETREAT zurückgetreten a=Minister"), sketch.events());
  }

  @Test
  void makesTheHostOfAVisitTheRecipient() {
    var sketch = Sketch.of("""
        Novak Novak PROPN 2 nsubj PER
        empfing empfangen VERB 0 root
        Berger Berger PROPN 2 obj PER
        """);
    assertEquals(List.of("CONSULT empfing a=Berger r=Novak"), sketch.events());
  }

  @Test
  void findsAllMembersOfACoordination() {
    var sketch = Sketch.of("""
        Berger Berger PROPN 5 nsubj PER
        und und CCONJ 3 cc
        Novak Novak PROPN 1 flat PER
        haben haben AUX 5 aux
        verhandelt verhandeln VERB 0 root
        """);
    assertEquals(List.of("CONSULT verhandelt a=Berger+Novak"), sketch.events());
  }

  @Test
  void givesTheControlledInfinitiveItsSubject() {
    var sketch = Sketch.of("""
        Berger Berger PROPN 2 nsubj PER
        forderte fordern VERB 0 root
        Novak Novak PROPN 2 obj PER
        auf auf ADP 2 compound:prt
        , , PUNCT 7 punct
        zu zu PART 7 mark
        kapitulieren kapitulieren VERB 2 xcomp
        """);
    assertEquals(
        List.of("REQUEST forderte … auf a=Berger r=Novak", "RETREAT kapitulieren a=Novak"),
        sketch.events());
    assertEquals(
        EventStatus.HYPOTHETICAL,
        sketch.narrative().events().get(1).factuality().status());
  }

  @Test
  void takesTheAntecedentOfARelativeClause() {
    var sketch = Sketch.of("""
        Der der DET 2 det
        Richter Richter NOUN 7 nsubj
        , , PUNCT 5 punct
        der der PRON 5 nsubj
        zurücktrat zurücktreten VERB 2 acl:relcl
        , , PUNCT 5 punct
        schwieg schweigen VERB 0 root
        """);
    assertEquals(List.of("RETREAT zurücktrat a=Richter"), sketch.events());
  }

  @Test
  void takesTheParticipantsOfANounFromItsAttributes() {
    var sketch = Sketch.of("""
        Nach nach ADP 3 case
        dem der DET 3 det
        Angriff Angriff NOUN 9 obl
        der der DET 5 det
        Rebellen Rebell NOUN 3 nmod
        auf auf ADP 7 case
        Riga Riga PROPN 3 nmod LOC
        herrschte herrschen VERB 0 root
        Ruhe Ruhe NOUN 8 nsubj
        """);
    assertEquals(List.of("ASSAULT Angriff a=Rebellen r=Riga"), sketch.events());
  }

  @Test
  void takesTheSubjectOfALightVerb() {
    var sketch = Sketch.of("""
        Lettland Lettland PROPN 2 nsubj LOC
        verhängt verhängen VERB 0 root
        Sanktionen Sanktion NOUN 2 obj
        gegen gegen ADP 5 case
        Novak Novak PROPN 3 nmod PER
        """);
    assertEquals(List.of("SANCTION Sanktionen a=Lettland r=Novak"), sketch.events());
  }

  @Test
  void tellsFutureFromPastByDate() {
    String tree = """
        Berger Berger PROPN 2 nsubj PER
        besucht besuchen VERB 0 root
        Novak Novak PROPN 2 obj PER
        im in ADP 5 case
        Juni Juni NOUN 2 obl
        """;
    var future = Sketch.of(tree).with("Juni", "2019-06").first();
    var historical = Sketch.of(tree).with("Juni", "2011-06").first();
    assertEquals(EventStatus.FUTURE, future.factuality().status());
    assertEquals(EventStatus.HISTORICAL, historical.factuality().status());
    assertEquals(List.of(0), future.roles().time());
  }

  @Test
  void reportsWhatIsSaidInTheSubjunctive() {
    var event = Sketch.of("""
        Novak Novak PROPN 4 nsubj PER
        sei sein AUX 4 aux
        nicht nicht PART 4 advmod
        zurückgetreten zurücktreten VERB 0 root
        """).first();
    assertEquals(EventSource.REPORTED, event.factuality().source());
    assertEquals(Polarity.NEGATIVE, event.factuality().polarity());
    assertEquals(EventStatus.OCCURRED, event.factuality().status());
  }

  @Test
  void namesWhoSaysIt() {
    var event = Sketch.of("""
        Berger Berger PROPN 2 nsubj PER
        sagte sagen VERB 0 root
        , , PUNCT 6 punct
        Novak Novak PROPN 6 nsubj PER
        werde werden AUX 6 aux
        zurücktreten zurücktreten VERB 2 ccomp
        """).first();
    assertEquals(0, event.factuality().speaker().orElse(-1));
    assertEquals(EventStatus.FUTURE, event.factuality().status());
  }

  @Test
  void readsNothingInFurniture() {
    var sketch = Sketch.of("""
        Berger Berger PROPN 2 nsubj PER
        kritisiert kritisieren VERB 0 root
        Novak Novak PROPN 2 obj PER
        """).in(SectionKind.TEASER);
    assertTrue(sketch.events().isEmpty());
  }

  @Test
  void namesTheEntryThatMadeTheEvent() {
    var event = Sketch.of("""
        Riga Riga PROPN 2 nsubj LOC
        protestiert protestieren VERB 0 root
        """).first();
    assertEquals("verb:protestieren:PROTEST", event.rule());
    assertEquals("demo", event.mode().orElse(""));
  }

  @Test
  void tellsEventsInTheOrderOfTheirFirstWords() {
    var events = Sketch.of("""
            Köhler Köhler PROPN 6 obj PER
            vor vor ADP 3 case
            Gericht Gericht NOUN 6 obl
            nach nach ADP 5 case
            Festnahme Festnahme NOUN 6 obl
            stellten stellen VERB 0 root
            """).narrative().events();
    var types = events.stream().map(event -> event.type().name()).toList();
    assertEquals(List.of("ACCUSE", "COERCE"), types);
  }
}
