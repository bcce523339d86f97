package org.depesche.eventcoref;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesche.document.Entity;
import org.depesche.document.EntityType;
import org.depesche.document.EventStatus;
import org.depesche.document.EventType;
import org.depesche.document.Table;
import org.depesche.eventcoref.Telling.Part;

/** Tells whether a telling may be of the same event as one before, and what speaks for it. */
final class Compatibility {

  /** Types where who does it to whom makes no difference. */
  private static final Set<EventType> SYMMETRIC =
      EnumSet.of(EventType.AGREE, EventType.COMPETE, EventType.CONSULT, EventType.COOPERATE);

  /** Types of which one party often has several: what is said, given or done in passing. */
  private static final Set<EventType> FREQUENT = EnumSet.of(
      EventType.ACCUSE,
      EventType.AGREE,
      EventType.AID,
      EventType.REJECT,
      EventType.REQUEST,
      EventType.SUPPORT,
      EventType.THREATEN);

  private static final Set<String> ANYBODY = Table.words(Compatibility.class, "anybody.tsv");
  private static final int LEAD_SENTENCES = 3;
  private static final int LEAST = 2;
  private static final int LEAST_OF_BARE = 3;

  private final SameWords words;
  private final List<Entity> entities;
  private final int firstOfBody;

  Compatibility(SameWords words, List<Entity> entities, int firstOfBody) {
    this.words = words;
    this.entities = entities;
    this.firstOfBody = firstOfBody;
  }

  /** Returns whether nothing speaks against both being one event. */
  boolean mayBeSame(Telling first, Telling later) {
    return first.event().type() == later.event().type()
        && words.tellSame(first.word(), later.word())
        && (first.sentence() != later.sentence() || overlap(first, later))
        && first.event().factuality().polarity() == later.event().factuality().polarity()
        && isStatusSame(first, later)
        && doCastsFit(first, later)
        && doValuesFit(first.values(), later.values());
  }

  private static boolean overlap(Telling first, Telling later) {
    return first.event().trigger().parts().stream()
        .anyMatch(p -> later.event().trigger().parts().stream().anyMatch(p::overlaps));
  }

  /** Returns what speaks for both being one event; {@link #isEnough} says whether that will do. */
  int evidence(Telling first, Telling later) {
    int evidence = first.word().equals(later.word()) ? 1 : 0;
    evidence += shared(participants(first, Part.ACTOR), later.part(Part.ACTOR));
    evidence += shared(participants(first, Part.RECIPIENT), later.part(Part.RECIPIENT));
    evidence += meet(first.part(Part.PLACE), later.part(Part.PLACE));
    evidence += meet(first.part(Part.NUMBER), later.part(Part.NUMBER));
    evidence += meet(first.values(), later.values());
    evidence += switch (later.reference()) {
      case DEMONSTRATIVE -> 3;
      case DEFINITE -> 2;
      default -> 0;
    };
    return evidence + (isOpening(first, later) ? 2 : 0);
  }

  private static int shared(Set<String> first, Set<String> later) {
    return later.stream()
        .filter(first::contains)
        .mapToInt(name -> ANYBODY.contains(name) ? 1 : 2)
        .sum();
  }

  private static int meet(Set<String> one, Set<String> two) {
    return Collections.disjoint(one, two) ? 0 : 1;
  }

  /** Returns whether the first opening of the body tells what the headline does. */
  private boolean isOpening(Telling first, Telling later) {
    return first.isHeadline()
        && !later.isHeadline()
        && later.sentence() < firstOfBody + LEAD_SENTENCES;
  }

  /** Returns whether what speaks for it is enough. */
  boolean isEnough(Telling first, Telling later, int evidence) {
    if (later.reference() == Reference.NEW && (later.isVerb() || !isOpening(first, later))) {
      return false;
    }
    boolean frequent = FREQUENT.contains(later.event().type());
    boolean bare = later.reference() == Reference.BARE && !isOpening(first, later);
    if (frequent && bare && Collections.disjoint(first.part(Part.ACTOR), later.part(Part.ACTOR))) {
      return false;
    }
    return evidence >= (bare || frequent ? LEAST_OF_BARE : LEAST);
  }

  private static Set<String> participants(Telling telling, Part part) {
    if (!SYMMETRIC.contains(telling.event().type())) {
      return telling.part(part);
    }
    Set<String> both = new HashSet<>(telling.part(Part.ACTOR));
    both.addAll(telling.part(Part.RECIPIENT));
    return both;
  }

  private boolean isStatusSame(Telling first, Telling later) {
    var one = first.event().factuality().status();
    var two = later.event().factuality().status();
    return refersBack(later) || (isReal(one) == isReal(two) && (!isReal(one) || one == two));
  }

  /** Returns whether it takes up an event by a noun; what becomes of it is told beside. */
  private static boolean refersBack(Telling telling) {
    return telling.reference() == Reference.DEFINITE
        || telling.reference() == Reference.DEMONSTRATIVE;
  }

  private static boolean isReal(EventStatus status) {
    return status == EventStatus.OCCURRED || status == EventStatus.HISTORICAL;
  }

  private boolean doCastsFit(Telling first, Telling later) {
    boolean symmetric = SYMMETRIC.contains(first.event().type());
    boolean fit = doNamesFit(participants(first, Part.ACTOR), participants(later, Part.ACTOR));
    if (!symmetric) {
      fit &= doNamesFit(first.part(Part.RECIPIENT), later.part(Part.RECIPIENT));
    }
    return fit
        && doNumbersFit(first.part(Part.NUMBER), later.part(Part.NUMBER))
        && doPlacesFit(first, later);
  }

  private static boolean doNumbersFit(Set<String> one, Set<String> two) {
    return one.isEmpty() || two.isEmpty() || !Collections.disjoint(one, two);
  }

  /** Returns whether one side names nobody that the other side, which names somebody, does not. */
  private boolean doNamesFit(Set<String> one, Set<String> two) {
    Set<String> named = named(one);
    Set<String> others = named(two);
    if (named.isEmpty() || others.isEmpty()) {
      return true;
    }
    return named.containsAll(others) || others.containsAll(named) || areOfOneCountry(named, others);
  }

  private static Set<String> named(Set<String> names) {
    return names.stream().filter(n -> n.startsWith("#")).collect(Collectors.toSet());
  }

  private Entity entity(String name) {
    return entities.get(Integer.parseInt(name.substring(1)));
  }

  /** Returns whether a state stands for its people on one side: {@code Russland}, {@code Putin}. */
  private boolean areOfOneCountry(Set<String> one, Set<String> two) {
    return isState(one) != isState(two) && countries(one).equals(countries(two));
  }

  private boolean isState(Set<String> names) {
    return names.stream().allMatch(name -> entity(name).type() == EntityType.LOC);
  }

  private Set<String> countries(Set<String> names) {
    return names.stream()
        .map(name -> entity(name).attributes().country().orElse(name))
        .collect(Collectors.toSet());
  }

  /**
   * Returns whether a place is named by both, or a country by one and a place in it by the other;
   * of a noun that refers back, whether both lie in one country.
   */
  private boolean doPlacesFit(Telling first, Telling later) {
    Set<String> named = named(first.part(Part.PLACE));
    Set<String> others = named(later.part(Part.PLACE));
    return named.isEmpty()
        || others.isEmpty()
        || !Collections.disjoint(named, others)
        || (!Collections.disjoint(countries(named), countries(others))
            && (refersBack(later) || hasCountry(named) || hasCountry(others)));
  }

  private boolean hasCountry(Set<String> names) {
    return names.stream().anyMatch(name -> isCountry(entity(name)));
  }

  private static boolean isCountry(Entity entity) {
    return entity.attributes().country().isPresent()
        && entity.link().filter(link -> link.kb().equals("wikidata")).isPresent();
  }

  private static boolean doValuesFit(Set<String> one, Set<String> two) {
    return one.isEmpty()
        || two.isEmpty()
        || one.stream().anyMatch(v -> two.stream().anyMatch(w -> doesValueFit(v, w)));
  }

  private static boolean doesValueFit(String one, String two) {
    boolean unknown = one.endsWith("REF") || two.endsWith("REF");
    boolean vague =
        one.contains("X") || two.contains("X") || one.contains("W") || two.contains("W");
    return unknown || vague || one.startsWith(two) || two.startsWith(one);
  }
}
