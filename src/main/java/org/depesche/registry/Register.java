package org.depesche.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the entities of articles, given in the order of the articles.
 *
 * <ul>
 *   <li>the same link
 *   <li>the same telling name and type, where country and gender agree; among several, the one that
 *       shares most companions
 *   <li>the same short name and type, where companions are shared, too
 *   <li>the same surname in the same text, once more under another file name
 * </ul>
 *
 * <p>A surname alone joins nobody. A linked entity also takes unlinked ones of its name.
 */
final class Register {

  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<String, Cluster> byLink = new HashMap<>();
  private final Map<String, List<Cluster>> byName = new HashMap<>();
  private final Map<String, Cluster> byContent = new HashMap<>();

  void add(Occurrence occurrence) {
    Cluster cluster = find(occurrence).orElseGet(() -> open(occurrence));
    cluster.add(occurrence);
    occurrence.link().ifPresent(link -> byLink.putIfAbsent(link.key(), cluster));
    if (occurrence.isSurnameAlone()) {
      byContent.putIfAbsent(contentKey(occurrence), cluster);
      return;
    }
    String key = Names.key(occurrence.type(), occurrence.name());
    List<Cluster> named = byName.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!named.contains(cluster)) {
      named.add(cluster);
    }
  }

  private Cluster open(Occurrence occurrence) {
    Cluster cluster = new Cluster(occurrence);
    clusters.add(cluster);
    return cluster;
  }

  private static String contentKey(Occurrence occurrence) {
    return Names.key(occurrence.type(), occurrence.name())
        + "|"
        + occurrence.place().content()
        + "|"
        + occurrence.place().entity();
  }

  private Optional<Cluster> find(Occurrence occurrence) {
    if (occurrence.link().isPresent()) {
      return Optional.ofNullable(byLink.get(occurrence.link().get().key()))
          .or(() -> byName(occurrence).filter(cluster -> cluster.link().isEmpty()));
    }
    return occurrence.isSurnameAlone()
        ? Optional.ofNullable(byContent.get(contentKey(occurrence)))
        : byName(occurrence);
  }

  private Optional<Cluster> byName(Occurrence occurrence) {
    List<Cluster> agreeing =
        byName.getOrDefault(Names.key(occurrence.type(), occurrence.name()), List.of()).stream()
            .filter(cluster -> cluster.agrees(occurrence))
            .toList();
    boolean sure = occurrence.isTelling() && agreeing.size() == 1;
    return sure ? Optional.of(agreeing.get(0)) : mostCompanions(agreeing, occurrence);
  }

  private static Optional<Cluster> mostCompanions(List<Cluster> clusters, Occurrence occurrence) {
    Optional<Cluster> best = Optional.empty();
    long most = 0;
    for (Cluster cluster : clusters) {
      long shared = cluster.shared(occurrence);
      if (shared > most) {
        best = Optional.of(cluster);
        most = shared;
      }
    }
    return best;
  }

  /** Returns the clusters in the order of their first occurrence. */
  List<Cluster> clusters() {
    return clusters;
  }
}
