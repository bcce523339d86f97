package org.depesche.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who did what to whom: pairs of an actor and a recipient that are both entities. */
final class Network {

  /** An actor and a recipient. */
  record Pair(EntityProfile actor, EntityProfile recipient) {}

  /** All events between an actor and a recipient. */
  record Tie(Pair pair, List<EventEntry> events) {

    /** Returns how many events of which type there are, the types in the order of the alphabet. */
    SortedMap<String, Integer> types() {
      SortedMap<String, Integer> types = new TreeMap<>();
      events.forEach(event -> types.merge(event.what().type(), 1, Integer::sum));
      return types;
    }

    /** Returns the tone of most of the events. */
    Tone tone() {
      Map<Tone, Integer> tones = new TreeMap<>();
      events.forEach(event -> tones.merge(Tone.of(event.what().type()), 1, Integer::sum));
      return tones.entrySet().stream()
          .max(Map.Entry.<Tone, Integer>comparingByValue()
              .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
          .map(Map.Entry::getKey)
          .orElse(Tone.OTHER);
    }
  }

  private static final Comparator<Tie> STRONGEST = Comparator.comparingInt(
          (Tie tie) -> -tie.events().size())
      .thenComparing(tie -> tie.pair().actor(), EntityProfile.RANK)
      .thenComparing(tie -> tie.pair().recipient(), EntityProfile.RANK);

  private final List<Tie> ties;

  private Network(List<Tie> ties) {
    this.ties = ties;
  }

  static Network of(Collection<EventEntry> events) {
    Map<Pair, List<EventEntry>> pairs = new LinkedHashMap<>();
    for (var event : events) {
      for (var pair : pairs(event)) {
        pairs.computeIfAbsent(pair, p -> new ArrayList<>()).add(event);
      }
    }
    List<Tie> ties = new ArrayList<>();
    pairs.forEach((pair, told) -> ties.add(new Tie(pair, told)));
    ties.sort(STRONGEST);
    return new Network(ties);
  }

  private static Set<Pair> pairs(EventEntry event) {
    Set<Pair> pairs = new LinkedHashSet<>();
    for (var actor : event.parties().actors()) {
      for (var recipient : event.parties().recipients()) {
        if (actor.entity().isPresent() && recipient.entity().isPresent()) {
          pairs.add(new Pair(actor.entity().get(), recipient.entity().get()));
        }
      }
    }
    pairs.removeIf(pair -> pair.actor().equals(pair.recipient()));
    return pairs;
  }

  /** Returns the ties, the strongest first. */
  List<Tie> ties() {
    return List.copyOf(ties);
  }

  /** Returns the strongest ties among at most so many entities, those with many ties first. */
  Network among(int most) {
    Map<EntityProfile, Integer> numbers = new LinkedHashMap<>();
    for (var tie : ties) {
      numbers.merge(tie.pair().actor(), tie.events().size(), Integer::sum);
      numbers.merge(tie.pair().recipient(), tie.events().size(), Integer::sum);
    }
    Comparator<Tie> mostConnected = Comparator.comparingInt(
        tie -> -numbers.get(tie.pair().actor()) - numbers.get(tie.pair().recipient()));
    Set<EntityProfile> chosen = new LinkedHashSet<>();
    for (var tie : ties.stream().sorted(mostConnected.thenComparing(STRONGEST)).toList()) {
      Set<EntityProfile> both = new LinkedHashSet<>(chosen);
      both.add(tie.pair().actor());
      both.add(tie.pair().recipient());
      chosen = both.size() <= most ? both : chosen;
    }
    Set<EntityProfile> inner = chosen;
    return new Network(ties.stream()
        .filter(tie ->
            inner.contains(tie.pair().actor()) && inner.contains(tie.pair().recipient()))
        .toList());
  }

  /** Returns the entities so that those who are tied stand near each other. */
  List<EntityProfile> inOrder() {
    Set<EntityProfile> ordered = new LinkedHashSet<>();
    ties.forEach(tie -> visit(tie.pair().actor(), ordered));
    return List.copyOf(ordered);
  }

  private void visit(EntityProfile entity, Set<EntityProfile> ordered) {
    if (!ordered.add(entity)) {
      return;
    }
    for (var tie : ties) {
      if (tie.pair().actor().equals(entity)) {
        visit(tie.pair().recipient(), ordered);
      } else if (tie.pair().recipient().equals(entity)) {
        visit(tie.pair().actor(), ordered);
      }
    }
  }
}
