package org.depesche.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.depesche.document.Filler;
import org.junit.jupiter.api.Test;

/** What the shipped model must get right whatever it is trained on. */
class RoleRankerTest {

  private static Sketch visit() {
    return Sketch.of("""
        Köhler Köhler PROPN 2 nsubj PER
        besuchte besuchen VERB 0 root
        am am ADP 4 case
        Montag Montag NOUN 2 obl
        den der DET 6 det
        Kanzler Kanzler NOUN 2 obj
        in in ADP 8 case
        Wien Wien PROPN 2 obl LOC
        """).with("Montag", "2019-04-22");
  }

  @Test
  void fillsActorPlaceAndTimeOfAPlainClause() {
    var sketch = visit();
    var roles = sketch.ranked().events().get(0).roles();
    assertEquals(0, roles.actor().get(0).entity().getAsInt());
    assertEquals(1, roles.time().size());
    assertTrue(roles.actor().get(0).confidence() > 0.7, roles.toString());
  }

  @Test
  void givesProbabilities() {
    var roles = visit().ranked().events().get(0).roles();
    for (Filler filler : roles.actor()) {
      assertTrue(filler.confidence() > 0 && filler.confidence() <= 1, filler.toString());
    }
  }

  @Test
  void isSureOfAnEventWhoseParticipantsAreThere() {
    double confidence = visit().ranked().events().get(0).confidence();
    assertTrue(confidence > 0.5 && confidence < 1, String.valueOf(confidence));
  }
}
