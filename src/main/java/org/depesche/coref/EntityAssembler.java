package org.depesche.coref;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesche.document.Entity;
import org.depesche.document.EntityAttributes;
import org.depesche.document.EntityType;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;

/** Makes an entity of a chain: its name, its mentions in text order, what is known of it. */
final class EntityAssembler {

  private final Nominative nominative;

  EntityAssembler(Nominative nominative) {
    this.nominative = nominative;
  }

  Entity assemble(Chain chain) {
    List<Mention> mentions = Stream.concat(
            chain.names().stream().map(Name::mention), chain.references().stream())
        .sorted(Comparator.comparing(Mention::span))
        .toList();
    boolean person = chain.type() == EntityType.PER;
    Optional<Places.Place> place = person ? chain.origin().flatMap(Chain::place) : chain.place();
    var attributes = new EntityAttributes(
        place.flatMap(Places.Place::country),
        chain.gender(),
        chain.role(),
        chain.age(),
        Optional.empty());
    return new Entity(chain.type(), name(chain), mentions, attributes, Optional.empty());
  }

  private String name(Chain chain) {
    List<Name> names = chain.names().stream()
        .filter(n -> n.mention().kind() == MentionKind.NAME)
        .toList();
    boolean family = chain.type() == EntityType.PER && chain.fallback().isPresent();
    if (names.isEmpty() || family) {
      Name first = chain.names().get(0);
      return chain
          .fallback()
          .or(() -> chain.place().map(Places.Place::name))
          .orElse(first.surface());
    }
    return spelled(chain, nominative.fullest(names));
  }

  /** The table knows how a plural is spelled: {@code der Vereinigten Arabischen Emirate}. */
  private static String spelled(Chain chain, String name) {
    return chain
        .place()
        .map(Places.Place::name)
        .filter(known -> Fold.key(known).equals(Fold.key(name)))
        .orElse(name);
  }
}
