package org.depesche.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.depesche.document.EventType;
import org.depesche.document.Feature;
import org.depesche.document.Filler;

/** Fills the roles of an event from the arguments of its trigger, as the frame of the entry says. */
final class RoleFiller {

  /** Types whose recipient is somebody rather than what is said of them. */
  static final Set<EventType> TOWARDS_PEOPLE = EnumSet.of(
      EventType.ACCUSE,
      EventType.SUPPORT,
      EventType.REJECT,
      EventType.REQUEST,
      EventType.THREATEN,
      EventType.AGREE,
      EventType.CONSULT,
      EventType.CONCEDE,
      EventType.SANCTION,
      EventType.AID,
      EventType.COOPERATE,
      EventType.PROTEST,
      EventType.RETREAT,
      EventType.MOBILIZE);

  /** Functions that a noun takes from its clause and not from its own phrase. */
  private static final Set<String> BORROWED = Set.of("B", "L", "M");

  private static final Optional<String> VISIT = Optional.of("visit");
  private static final double ATTRIBUTE = 0.6;
  private static final double POSSESSIVE = 0.5;

  private final Syntax syntax;
  private final Participants participants;
  private final Focus focus;

  RoleFiller(Syntax syntax, Participants participants, Focus focus) {
    this.syntax = syntax;
    this.participants = participants;
    this.focus = focus;
  }

  /** Returns the fillers of each role that has any; the first function of a role that has wins. */
  Map<Role, List<Filler>> fill(Entry entry, Arguments arguments, boolean borrow) {
    Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
    for (Slot slot : entry.frame()) {
      if (borrow == BORROWED.contains(slot.function()) && !roles.containsKey(slot.role())) {
        List<Filler> fillers = fillers(slot, arguments, entry);
        fillers.removeIf(f -> isTaken(roles, f));
        Role role = role(slot, entry, arguments);
        if (!fillers.isEmpty()) {
          roles.putIfAbsent(role, fillers);
        }
      }
    }
    return roles;
  }

  /** Returns the role of the slot; a place that is visited is the destination. */
  private Role role(Slot slot, Entry entry, Arguments arguments) {
    boolean visited = slot.role() == Role.RECIPIENT
        && entry.mode().equals(VISIT)
        && arguments.of(slot.function()).stream()
            .anyMatch(head -> participants.is(syntax, head, "@LOC"));
    return visited ? Role.DESTINATION : slot.role();
  }

  private static boolean isTaken(Map<Role, List<Filler>> roles, Filler filler) {
    return roles.values().stream().anyMatch(list -> contains(list, filler));
  }

  static boolean contains(List<Filler> list, Filler filler) {
    for (Filler other : list) {
      if (isSame(other, filler)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether both are one entity or share text. */
  static boolean isSame(Filler one, Filler other) {
    boolean same = one.entity().isPresent() && one.entity().equals(other.entity());
    return same || one.span().overlaps(other.span());
  }

  private List<Filler> fillers(Slot slot, Arguments arguments, Entry entry) {
    List<Filler> fillers = new ArrayList<>();
    for (int head : arguments.of(slot.function())) {
      boolean owned = slot.role() == Role.RECIPIENT
          && TOWARDS_PEOPLE.contains(entry.type())
          && !participants.is(syntax, head, "@human");
      List<Integer> heads = owned ? owners(head) : List.of(head);
      fillers.addAll(focus.antecedents(syntax, head));
      for (int each : heads) {
        filler(slot, each)
            .filter(f -> isPlausible(slot, each, f))
            .filter(f -> !contains(fillers, f))
            .ifPresent(fillers::add);
      }
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
      return participants
          .at(span)
          .map(k -> new Filler(span, OptionalInt.of(k.entity()), ATTRIBUTE));
    }
    return participants.filler(syntax, head);
  }

  /** Returns whose a thing is: the one who is meant by {@code die Pläne der Regierung}. */
  private List<Integer> owners(int thing) {
    List<Integer> owners = new ArrayList<>();
    for (int child : syntax.children(thing, "nmod")) {
      String preposition = syntax.preposition(child);
      if ((preposition.isEmpty() || preposition.equals("von"))
          && participants.is(syntax, child, "@human")) {
        owners.addAll(syntax.members(child));
      }
    }
    return owners;
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
