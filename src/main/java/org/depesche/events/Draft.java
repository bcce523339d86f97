package org.depesche.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.depesche.document.EventType;
import org.depesche.document.Filler;
import org.depesche.document.Trigger;

/**
 * An event as its sentence tells it, before the article is taken into account.
 *
 * @param sentence index of the sentence
 * @param token index of the trigger in the sentence
 * @param entry the entry of the lexicon
 * @param trigger the words that tell it
 * @param verb whether the trigger is a verb
 * @param definite whether it is a noun that refers back: {@code das Treffen}
 * @param arguments what depends on the trigger, by function
 * @param roles fillers of the roles
 * @param borrowed fillers that a noun takes from its clause where it has none of its own
 * @param times indices of temporal expressions in the article's list
 * @param finding what the sentence says of its reality
 * @param cue the word that reports it
 * @param speaker entity that says it, as told beside the cue
 */
record Draft(
    int sentence,
    int token,
    Entry entry,
    Trigger trigger,
    boolean verb,
    boolean definite,
    Arguments arguments,
    Map<Role, List<Filler>> roles,
    Map<Role, List<Filler>> borrowed,
    List<Integer> times,
    Factualities.Finding finding,
    Optional<Integer> cue,
    OptionalInt speaker) {

  /** Returns whether two sides take part that are both actors: {@code Treffen}. */
  boolean isMutual() {
    return !entry.frame().isEmpty() && entry.frame().get(0).function().equals("zwischen");
  }

  /** Returns whether it is a noun that may tell again what was told before. */
  boolean refersBack() {
    return !verb && definite && (isMutual() || entry.mode().isPresent());
  }

  /** Returns the type with the finer kind. */
  String kind() {
    return entry.type() + ":" + entry.mode().orElse("");
  }

  boolean isSameKind(Draft other) {
    return entry.type() == other.entry.type() && entry.mode().equals(other.entry.mode());
  }

  /** Returns the same event as one of another type. */
  Draft as(EventType type, Optional<String> mode) {
    var other = new Entry(
        entry.id(), entry.lemma(), entry.reflexive(), type, mode, entry.frame(), entry.guard());
    return new Draft(
        sentence, token, other, trigger, verb, definite, arguments, roles, borrowed, times, finding,
        cue, speaker);
  }

  /** Returns the same event with other fillers. */
  Draft with(Map<Role, List<Filler>> fillers) {
    return new Draft(
        sentence, token, entry, trigger, verb, definite, arguments, fillers, borrowed, times,
        finding, cue, speaker);
  }

  /** Returns the same event with other fillers, places and times. */
  Draft with(Map<Role, List<Filler>> fillers, List<Integer> expressions) {
    return new Draft(
        sentence,
        token,
        entry,
        trigger,
        verb,
        definite,
        arguments,
        fillers,
        borrowed,
        expressions,
        finding,
        cue,
        speaker);
  }

  /** Returns the fillers of a role. */
  List<Filler> role(Role role) {
    return roles.getOrDefault(role, List.of());
  }
}
