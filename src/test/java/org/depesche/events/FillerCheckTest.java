package org.depesche.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FillerCheckTest {

  @Test
  void refusesWhatWasDoneAsARecipient() {
    var sketch = Sketch.of("""
        Berger Berger PROPN 2 nsubj PER
        kritisierte kritisieren VERB 0 root
        das der DET 4 det
        Vorgehen Vorgehen NOUN 2 obj
        """);
    assertEquals(List.of("ACCUSE kritisierte a=Berger"), sketch.events());
  }

  @Test
  void refusesAbstractNounsAsRecipients() {
    var sketch = Sketch.of("""
        Berger Berger PROPN 2 nsubj PER
        kritisierte kritisieren VERB 0 root
        die der DET 4 det
        Gebührenordnung Gebührenordnung NOUN 2 obj
        """);
    assertEquals(List.of("ACCUSE kritisierte a=Berger"), sketch.events());
  }

  @Test
  void keepsPeopleAndBodies() {
    var sketch = Sketch.of("""
        Berger Berger PROPN 2 nsubj PER
        kritisierte kritisieren VERB 0 root
        die der DET 4 det
        Regierung Regierung NOUN 2 obj
        """);
    assertEquals(List.of("ACCUSE kritisierte a=Berger r=Regierung"), sketch.events());
  }
}
