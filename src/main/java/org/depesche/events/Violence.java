package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.document.EventType;

/**
 * Tells deaths, injuries and explosions of an attack from those of an accident by what else the
 * article tells: {@code Bei dem Anschlag starben …} is an attack.
 */
final class Violence {

  private static final Set<String> EXPLOSIONS =
      Set.of("explosion", "explodieren", "detonation", "zwischenfall");

  private Violence() {}

  static List<Draft> settle(List<Draft> drafts) {
    long attacks =
        drafts.stream().filter(d -> d.entry().type() == EventType.ASSAULT).count();
    long others = drafts.stream().filter(Violence::isOther).count();
    if (attacks < 2 || attacks < 2 * others) {
      return drafts;
    }
    List<Draft> settled = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean attack = draft.entry().type() == EventType.CASUALTY || isExplosion(draft);
      settled.add(attack ? draft.as(EventType.ASSAULT, Optional.empty()) : draft);
    }
    return settled;
  }

  private static boolean isOther(Draft draft) {
    return draft.entry().type() == EventType.PROTEST
        || (draft.entry().type() == EventType.DISASTER && !isExplosion(draft));
  }

  private static boolean isExplosion(Draft draft) {
    return draft.entry().type() == EventType.DISASTER
        && EXPLOSIONS.contains(draft.entry().lemma());
  }
}
