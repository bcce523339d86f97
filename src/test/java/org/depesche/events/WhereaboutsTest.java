package org.depesche.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {

  private static final String STABBED = "niedergestochen niederstechen VERB 0 root\n";

  private static List<String> events(String place, int verb) {
    return Sketch.of("Ein ein DET 2 det\nMann Mann NOUN " + verb + " nsubj:pass\nwurde werden AUX "
            + verb + " aux:pass\n" + place + STABBED)
        .events();
  }

  @Test
  void prefersTheCityToItsProvince() {
    String place = """
        in in ADP 5 case
        Chengdu Chengdu PROPN 7 nmod LOC
        in in ADP 7 case
        Sichuan Sichuan PROPN 8 obl LOC
        """;
    assertEquals(List.of("ASSAULT niedergestochen r=Mann l=Chengdu"), events(place, 8));
  }

  @Test
  void prefersTheNameToTheBuildingThatStandsThere() {
    String place = """
        in in ADP 6 case
        einem ein DET 6 det
        Bahnhof Bahnhof NOUN 9 obl
        in in ADP 8 case
        Ibaraki Ibaraki PROPN 6 nmod LOC
        """;
    assertEquals(List.of("ASSAULT niedergestochen r=Mann l=Ibaraki"), events(place, 9));
  }

  @Test
  void keepsTheBuildingOfWhichNoPlaceIsNamed() {
    String place = """
        in in ADP 6 case
        einem ein DET 6 det
        Bahnhof Bahnhof NOUN 7 obl
        """;
    assertEquals(List.of("ASSAULT niedergestochen r=Mann l=Bahnhof"), events(place, 7));
  }
}
