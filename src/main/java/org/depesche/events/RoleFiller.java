package org.depesche.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.depesche.document.Feature;
import org.depesche.document.Filler;

/** Fills the roles of an event from the arguments of its trigger, as the frame of the entry says. */
final class RoleFiller {

  /** Functions that a noun takes from its clause and not from its own phrase. */
  private static final Set<String> BORROWED = Set.of("B", "L", "M");

  private static final double POSSESSIVE = 0.5;

  private final Syntax syntax;
  private final Participants participants;

  RoleFiller(Syntax syntax, Participants participants) {
    this.syntax = syntax;
    this.participants = participants;
  }

  /** Returns the fillers of each role that has any; the first function of a role that has wins. */
  Map<Role, List<Filler>> fill(Entry entry, Arguments arguments, boolean borrow) {
    Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
    for (Slot slot : entry.frame()) {
      if (borrow == BORROWED.contains(slot.function()) && !roles.containsKey(slot.role())) {
        List<Filler> fillers = fillers(slot, arguments);
        fillers.removeIf(f -> isTaken(roles, f));
        if (!fillers.isEmpty()) {
          roles.put(slot.role(), fillers);
        }
      }
    }
    return roles;
  }

  private static boolean isTaken(Map<Role, List<Filler>> roles, Filler filler) {
    return roles.values().stream().anyMatch(list -> contains(list, filler));
  }

  static boolean contains(List<Filler> list, Filler filler) {
    for (Filler other : list) {
      boolean same = other.entity().isPresent() && other.entity().equals(filler.entity());
      if (same || other.span().overlaps(filler.span())) {
        return true;
      }
    }
    return false;
  }

  private List<Filler> fillers(Slot slot, Arguments arguments) {
    List<Filler> fillers = new ArrayList<>();
    for (int head : arguments.of(slot.function())) {
      filler(slot, head)
          .filter(f -> isPlausible(slot, head, f))
          .filter(f -> !contains(fillers, f))
          .ifPresent(fillers::add);
    }
    if (fillers.isEmpty() && slot.function().equals("G")) {
      for (int head : arguments.of("P")) {
        possessor(head, arguments).ifPresent(fillers::add);
      }
    }
    return fillers;
  }

  private Optional<Filler> filler(Slot slot, int head) {
    if (slot.function().equals("J") || slot.function().equals("K")) {
      var span = syntax.token(head).span();
      return participants.at(span).map(k -> new Filler(span, OptionalInt.of(k.entity()), 0.6));
    }
    return participants.filler(syntax, head);
  }

  /** Returns the entity of a possessive, else the subject of the clause if it agrees. */
  private Optional<Filler> possessor(int possessive, Arguments arguments) {
    var span = syntax.token(possessive).span();
    var known = participants.at(span);
    if (known.isPresent()) {
      return Optional.of(new Filler(span, OptionalInt.of(known.get().entity()), POSSESSIVE));
    }
    for (int subject : arguments.of("B")) {
      var filler = participants.filler(syntax, subject);
      if (filler.isPresent()) {
        return filler.map(f -> new Filler(f.span(), f.entity(), POSSESSIVE));
      }
    }
    return Optional.empty();
  }

  /** Refuses what cannot play the role: a date, an abstract noun that acts. */
  private boolean isPlausible(Slot slot, int head, Filler filler) {
    if (slot.function().length() == 1 && "JK".contains(slot.function())) {
      return true;
    }
    if (participants.is(syntax, head, "@time")) {
      return false;
    }
    return switch (slot.role()) {
      case ACTOR ->
        filler.entity().isPresent()
            || participants.is(syntax, head, "@human")
            || participants.is(syntax, head, "@vehicle");
      case RECIPIENT -> true;
      case LOCATION, DESTINATION -> !syntax.token(head).may(Feature.PERSONAL);
    };
  }
}
