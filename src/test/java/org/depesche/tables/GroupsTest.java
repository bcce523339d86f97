package org.depesche.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GroupsTest {

  private static final String REPORT = "Nach dem Hochwasser an der Traun haben die Behörden am"
      + " Montag die Brücke bei Ebelsberg wieder für den Verkehr freigegeben. Fachleute hatten"
      + " das Bauwerk am Wochenende geprüft und keine Schäden an den Pfeilern gefunden, teilte"
      + " die Stadt mit. Rund zweihundert Haushalte waren seit Freitag nur über einen Umweg zu"
      + " erreichen. Die Feuerwehr pumpt weiterhin Keller aus; mit neuem Regen rechnet der"
      + " Wetterdienst erst in der kommenden Woche.";

  private static final String OTHER = "Der Gemeinderat von Ebelsberg hat am Montag den Haushalt"
      + " für das kommende Jahr beschlossen. Vorgesehen sind zwei neue Kindergärten und die"
      + " Sanierung der alten Mühle. Gegen die Vorlage stimmten zwei Fraktionen, die vor"
      + " höheren Schulden gewarnt hatten. Die Bürgermeisterin verteidigte die Ausgaben.";

  private final Groups groups = new Groups();

  private void add(String id, String text) {
    Signature.of(text).ifPresent(signature -> groups.add(id, signature));
  }

  @Test
  void findCopiesThatAreShortenedExtendedOrEdited() {
    add("1_vorlage", REPORT);
    add("2_anderes", OTHER);
    add("3_gekuerzt", REPORT.substring(0, REPORT.indexOf("Die Feuerwehr")));
    add("4_erweitert", "Linz. " + REPORT + " Die Stadt dankte allen Helfern für ihren Einsatz.");
    add("5_bearbeitet", REPORT.replace("teilte die Stadt mit", "hieß es aus dem Rathaus"));
    for (var id : List.of("1_vorlage", "3_gekuerzt", "4_erweitert", "5_bearbeitet")) {
      assertEquals("1_vorlage", groups.group(id), id);
    }
    assertTrue(groups.isFirst("1_vorlage"));
    assertFalse(groups.isFirst("3_gekuerzt"));
  }

  @Test
  void keepArticlesOnTheSameMatterApart() {
    add("1_vorlage", REPORT);
    add("2_anderes", OTHER);
    add("3_kurz", "Kurz gemeldet.");
    assertEquals("2_anderes", groups.group("2_anderes"));
    assertEquals("3_kurz", groups.group("3_kurz"));
  }

  /** Of two hundred texts of other words, each with a copy in which one word of fifty is changed. */
  @Test
  void findEachGeneratedCopyAndNothingElse() {
    var random = new Random(7);
    for (int i = 0; i < 200; i++) {
      List<String> words = new ArrayList<>();
      for (int j = 0; j < 150; j++) {
        words.add("wort" + random.nextInt(2000));
      }
      add("a" + i, String.join(" ", words));
      for (int j = random.nextInt(50); j < words.size(); j += 50) {
        words.set(j, "anders");
      }
      add("b" + i, String.join(" ", words));
    }
    for (int i = 0; i < 200; i++) {
      assertEquals("a" + i, groups.group("a" + i));
      assertEquals("a" + i, groups.group("b" + i));
    }
  }
}
