package org.depesche.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.document.EventType;
import org.depesche.document.Filler;

/**
 * Gives the participants of an event to a later noun that refers back to it: {@code Kim und Putin
 * trafen sich. Das Treffen …}.
 */
final class RoleInheritance {

  private static final Set<EventType> INHERITING =
      EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.RETREAT, EventType.APPOINT);
  private static final double LOSS = 0.6;

  private RoleInheritance() {}

  static List<Draft> apply(List<Draft> drafts) {
    List<Draft> settled = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean open = !draft.verb()
          && draft.role(Role.ACTOR).isEmpty()
          && draft.role(Role.RECIPIENT).isEmpty();
      Optional<Draft> source = open && draft.definite() ? source(settled, draft) : Optional.empty();
      settled.add(source.map(s -> inherit(draft, s)).orElseGet(() -> borrow(draft)));
    }
    return settled;
  }

  private static Draft borrow(Draft draft) {
    Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
    roles.putAll(draft.roles());
    draft.borrowed().forEach((role, fillers) -> {
      boolean isNew = fillers.stream().noneMatch(f -> isTaken(roles, f));
      if (isNew) {
        roles.putIfAbsent(role, fillers);
      }
    });
    return draft.with(roles);
  }

  private static boolean isTaken(Map<Role, List<Filler>> roles, Filler filler) {
    return roles.values().stream().anyMatch(list -> RoleFiller.contains(list, filler));
  }

  private static Optional<Draft> source(List<Draft> before, Draft draft) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft other = before.get(i);
      if (isSame(other, draft)
          && other.sentence() < draft.sentence()
          && !other.role(Role.ACTOR).isEmpty()) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** Returns whether two triggers may tell one event: both of a meeting, or of one finer kind. */
  private static boolean isSame(Draft other, Draft draft) {
    if (other.entry().type() != draft.entry().type()
        || !INHERITING.contains(draft.entry().type())) {
      return false;
    }
    return draft.isMutual()
        || (draft.entry().mode().isPresent()
            && draft.entry().mode().equals(other.entry().mode()));
  }

  private static Draft inherit(Draft draft, Draft source) {
    Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
    roles.putAll(draft.roles());
    List<Filler> actors = lessened(source.role(Role.ACTOR));
    List<Filler> recipients = lessened(source.role(Role.RECIPIENT));
    if (draft.isMutual()) {
      actors.addAll(recipients);
      recipients = List.of();
    }
    if (!actors.isEmpty()) {
      roles.put(Role.ACTOR, actors);
    }
    if (!recipients.isEmpty()) {
      roles.put(Role.RECIPIENT, recipients);
    }
    return draft.with(roles);
  }

  private static List<Filler> lessened(List<Filler> fillers) {
    List<Filler> lessened = new ArrayList<>();
    for (Filler filler : fillers) {
      lessened.add(new Filler(filler.span(), filler.entity(), filler.confidence() * LOSS));
    }
    return lessened;
  }
}
