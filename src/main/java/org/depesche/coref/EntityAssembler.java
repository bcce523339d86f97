package org.depesche.coref;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.depesche.document.Entity;
import org.depesche.document.EntityAttributes;
import org.depesche.document.EntityType;
import org.depesche.document.Gender;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;

/** Makes an entity of a chain: its name, its mentions in text order, what is known of it. */
final class EntityAssembler {

  private final Nominative nominative;
  private final PersonContext context;

  EntityAssembler(Nominative nominative, PersonContext context) {
    this.nominative = nominative;
    this.context = context;
  }

  Entity assemble(Chain chain) {
    List<Mention> mentions = chain.names().stream()
        .map(Name::mention)
        .sorted(Comparator.comparing(Mention::span))
        .toList();
    Optional<String> country = chain.place().flatMap(Places.Place::country);
    Optional<Gender> gender = chain.type() == EntityType.PER
        ? chain.names().stream().flatMap(name -> context.gender(name).stream()).findFirst()
        : Optional.empty();
    var attributes = new EntityAttributes(country, gender, Optional.empty());
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
    return nominative.fullest(names);
  }
}
