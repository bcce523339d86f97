package org.depesche.eventcoref;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.depesche.document.EventStatus;

/** Finds the event that an article is about: the one of its headline that it tells most often. */
final class MainEvent {

  private MainEvent() {}

  /** Returns the index of the first telling of the event; none if there is no event at all. */
  static OptionalInt of(List<List<Telling>> chains) {
    boolean headed = chains.stream().anyMatch(chain -> chain.get(0).isHeadline());
    return chains.stream()
        .filter(chain -> !headed || chain.get(0).isHeadline())
        .max(Comparator.<List<Telling>>comparingInt(MainEvent::actuality)
            .thenComparingInt(List::size)
            .thenComparingInt(chain -> -chain.get(0).index()))
        .map(chain -> OptionalInt.of(chain.get(0).index()))
        .orElse(OptionalInt.empty());
  }

  private static int actuality(List<Telling> chain) {
    return chain.get(0).event().factuality().status() == EventStatus.HISTORICAL ? 0 : 1;
  }
}
