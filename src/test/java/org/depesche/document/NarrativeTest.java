package org.depesche.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class NarrativeTest {

  private static final Event EVENT = new Event(
      EventType.CONSULT,
      Optional.empty(),
      new Trigger("treffen", List.of(new Span(0, 5))),
      new Roles(List.of(), List.of(), List.of(), List.of(), List.of()),
      new Factuality(
          EventStatus.OCCURRED, Polarity.POSITIVE, EventSource.AUTHOR, OptionalInt.empty()),
      1,
      "verb:treffen:CONSULT",
      OptionalInt.empty());

  private static Narrative narrative(int main, Event... events) {
    return new Narrative(List.of(events), OptionalInt.of(main), List.of());
  }

  @Test
  void letsTellingsPointToTheFirst() {
    var narrative = narrative(0, EVENT, EVENT.retelling(0), EVENT, EVENT.retelling(0));
    assertEquals(OptionalInt.of(0), narrative.events().get(3).sameAs());
  }

  @Test
  void refusesPointersToLaterEventsAndChains() {
    assertThrows(IllegalArgumentException.class, () -> narrative(0, EVENT.retelling(0)));
    assertThrows(
        IllegalArgumentException.class,
        () -> narrative(0, EVENT, EVENT.retelling(0), EVENT.retelling(1)));
    assertThrows(IllegalArgumentException.class, () -> narrative(1, EVENT, EVENT.retelling(0)));
  }
}
