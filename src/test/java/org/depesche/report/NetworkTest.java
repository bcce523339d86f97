package org.depesche.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.depesche.report.EventEntry.Parties;
import org.depesche.report.EventEntry.Party;
import org.depesche.report.EventEntry.What;
import org.junit.jupiter.api.Test;

class NetworkTest {

  private final EntityProfile anna = entity("Anna");
  private final EntityProfile bert = entity("Bert");
  private final EntityProfile cleo = entity("Cleo");
  private final EntityProfile dora = entity("Dora");

  private static EntityProfile entity(String name) {
    return EntityProfile.of(new ArticleRecord.Entity(
        "e1", "PER", name, List.of(), 1, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static EventEntry event(String type, EntityProfile actor, EntityProfile recipient) {
    return new EventEntry(
        new ArticleEntry(0, "a", "a", "A", "2019-04-23", false),
        "v1",
        new What(type, Optional.empty(), "occurred", false, false),
        new Parties(List.of(party(actor)), List.of(party(recipient)), List.of(), List.of()),
        "2019-04-23",
        List.of());
  }

  private static Party party(EntityProfile entity) {
    return new Party("", Optional.of(entity));
  }

  @Test
  void countsWhoDidWhatToWhom() {
    var network = Network.of(List.of(
        event("AID", anna, bert),
        event("ACCUSE", anna, bert),
        event("ACCUSE", anna, bert),
        event("AID", bert, anna),
        event("AID", cleo, cleo)));
    assertEquals(2, network.ties().size());
    assertEquals(anna, network.ties().get(0).pair().actor());
    assertEquals("{ACCUSE=2, AID=1}", network.ties().get(0).types().toString());
    assertEquals(Tone.CONFLICT, network.ties().get(0).tone());
  }

  @Test
  void choosesThoseWithManyTiesAndPutsThemSideBySide() {
    var network = Network.of(List.of(
            event("AID", dora, entity("Emil")),
            event("AID", anna, cleo),
            event("AID", bert, anna),
            event("AID", cleo, bert)))
        .among(3);
    assertEquals(List.of(anna, cleo, bert), network.inOrder());
  }
}
