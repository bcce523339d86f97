package org.depesche.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.depesche.document.EntityType;
import org.depesche.document.Filler;
import org.depesche.document.MentionKind;
import org.depesche.document.Pos;

/**
 * Tells a place as exactly as the text names it: of {@code in Chengdu in der Provinz Sichuan} the
 * city, of {@code in einem Bahnhof in Ibaraki} the name.
 */
final class Whereabouts {

  private static final Set<String> IN = Set.of("in", "bei", "nahe", "an", "auf");
  private static final Set<String> OF = Set.of("in", "bei", "nahe", "an", "von");
  private static final Set<Pos> MODIFIERS = Set.of(Pos.DET, Pos.ADJ, Pos.NUM);
  private static final int MOST_MODIFIERS = 3;

  private final Syntax syntax;
  private final Participants participants;

  Whereabouts(Syntax syntax, Participants participants) {
    this.syntax = syntax;
    this.participants = participants;
  }

  /** Returns the event with its places told more exactly. */
  Draft narrow(Draft draft) {
    Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
    roles.putAll(draft.roles());
    for (Role role : List.of(Role.LOCATION, Role.DESTINATION)) {
      if (!draft.role(role).isEmpty()) {
        roles.put(role, narrow(draft, role));
      }
    }
    return draft.with(roles);
  }

  private List<Filler> narrow(Draft draft, Role role) {
    List<Filler> narrowed = new ArrayList<>();
    for (Filler filler : draft.role(role)) {
      Filler exact = exact(filler)
          .filter(place -> draft.roles().keySet().stream()
              .noneMatch(r -> r != role && RoleFiller.contains(draft.role(r), place)))
          .orElse(filler);
      if (!RoleFiller.contains(narrowed, exact)) {
        narrowed.add(exact);
      }
    }
    return narrowed;
  }

  private Optional<Filler> exact(Filler filler) {
    int token = syntax.last(filler.span());
    if (token < 0) {
      return Optional.empty();
    }
    boolean named = place(token).isPresent();
    Optional<Participants.Known> found = named ? smaller(token) : name(token);
    return found.map(
        k -> new Filler(k.mention().span(), OptionalInt.of(k.entity()), filler.confidence()));
  }

  private Optional<Participants.Known> place(int token) {
    return participants.name(syntax, token).filter(k -> k.type() == EntityType.LOC);
  }

  /** Returns the named place that the named place surrounds: {@code Almere in den Niederlanden}. */
  private Optional<Participants.Known> smaller(int token) {
    var own = participants.name(syntax, token);
    int i = token;
    while (i >= 0 && participants.name(syntax, i).equals(own)) {
      i--;
    }
    int modifiers = 0;
    while (i > 0 && modifiers < MOST_MODIFIERS && isModifier(i)) {
      i--;
      modifiers++;
    }
    return i > 0 && IN.contains(Prepositions.base(syntax.lower(i))) && syntax.pos(i) == Pos.ADP
        ? place(i - 1)
        : Optional.empty();
  }

  private boolean isModifier(int token) {
    return MODIFIERS.contains(syntax.pos(token))
        || (syntax.pos(token) == Pos.NOUN && participants.is(syntax, token, "@place"));
  }

  /** Returns the name of the place that the noun stands in: {@code Bahnhof in Ibaraki}. */
  private Optional<Participants.Known> name(int token) {
    boolean isMention = participants
        .at(syntax.token(token).span())
        .filter(k -> k.mention().kind() != MentionKind.NOMINAL)
        .isPresent();
    int i = token + 1;
    if (isMention || i >= syntax.size()) {
      return Optional.empty();
    }
    if (syntax.pos(i) == Pos.ADP) {
      if (!OF.contains(Prepositions.base(syntax.lower(i)))) {
        return Optional.empty();
      }
      i++;
    } else if (!syntax.lower(i).endsWith("s")) {
      return Optional.empty();
    }
    for (int n = 0; n < MOST_MODIFIERS && i < syntax.size() && isModifier(i); n++) {
      i++;
    }
    return i < syntax.size() ? place(i) : Optional.empty();
  }
}
