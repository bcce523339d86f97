package org.depesche.eventcoref;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.document.Analysis;
import org.depesche.document.Event;
import org.depesche.document.Narrative;
import org.depesche.document.Table;

/**
 * Joins a telling of an event to the event that was told before, if the words may tell the same,
 * nothing that is told of both contradicts, and enough speaks for it. Holds nothing between articles.
 */
public final class EventCoreference implements EventResolver {

  private static final Set<String> RENEWALS = Table.words(EventCoreference.class, "renewals.tsv");

  private final SameWords words;

  /** Creates a resolver over the shared words. */
  public EventCoreference(SameWords words) {
    this.words = words;
  }

  @Override
  public Narrative resolve(Analysis analysis) {
    var tellings = new Tellings(analysis, RENEWALS).read();
    var compatibility = new Compatibility(words, analysis.entities(), firstOfBody(analysis));
    List<List<Telling>> chains = new ArrayList<>();
    for (var telling : tellings) {
      best(chains, telling, compatibility)
          .ifPresentOrElse(
              chain -> chain.add(telling), () -> chains.add(new ArrayList<>(List.of(telling))));
    }
    var narrative = analysis.narrative();
    return new Narrative(
        marked(narrative.events(), chains), MainEvent.of(chains), narrative.quotes());
  }

  private static int firstOfBody(Analysis analysis) {
    for (int i = 0; i < analysis.sentences().size(); i++) {
      switch (analysis.article().kindOf(analysis.sentences().get(i))) {
        case LEAD, BODY -> {
          return i;
        }
        default -> {}
      }
    }
    return 0;
  }

  /** Returns the chain that most speaks for, the one told last if there are several. */
  private static Optional<List<Telling>> best(
      List<List<Telling>> chains, Telling telling, Compatibility compatibility) {
    List<Telling> best = List.of();
    int most = -1;
    for (var chain : chains) {
      if (!chain.stream().allMatch(other -> compatibility.mayBeSame(other, telling))) {
        continue;
      }
      for (var other : chain) {
        int evidence = compatibility.evidence(other, telling);
        boolean more = evidence > most
            || (evidence == most && last(chain).index() > last(best).index());
        if (more && compatibility.isEnough(other, telling, evidence)) {
          most = evidence;
          best = chain;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static Telling last(List<Telling> chain) {
    return chain.get(chain.size() - 1);
  }

  private static List<Event> marked(List<Event> events, List<List<Telling>> chains) {
    List<Event> marked = new ArrayList<>(events);
    for (var chain : chains) {
      for (var later : chain.subList(1, chain.size())) {
        marked.set(later.index(), later.event().retelling(chain.get(0).index()));
      }
    }
    return marked;
  }
}
