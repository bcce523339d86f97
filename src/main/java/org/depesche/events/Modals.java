package org.depesche.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.document.Feature;

/** Tells what the modal of a verb group, or {@code werden}, says of the event. */
final class Modals {

  private static final Set<String> PERFECT = Set.of("haben", "sein");
  private static final String PREFIX = "modal:";

  private final Syntax syntax;
  private final Embeddings hints;

  Modals(Syntax syntax, Embeddings hints) {
    this.syntax = syntax;
    this.hints = hints;
  }

  Optional<Embeddings.Embedding> of(VerbGroup group) {
    String modal = modal(group.auxiliaries());
    if (modal.isEmpty()) {
      return Optional.empty();
    }
    if (isParticiple(group) && isPerfectInfinitive(group)) {
      return hints.of(PREFIX + modal + "+perfect");
    }
    boolean future = modal.equals("wird") || modal.startsWith("werde");
    return future && !hasInfinitive(group) ? Optional.empty() : hints.of(PREFIX + modal);
  }

  private String modal(List<Integer> auxiliaries) {
    for (int auxiliary : auxiliaries) {
      if (hints.of(PREFIX + syntax.lower(auxiliary)).isPresent()) {
        return syntax.lower(auxiliary);
      }
    }
    return "";
  }

  private boolean isParticiple(VerbGroup group) {
    return group.voice() == VerbGroup.Voice.PASSIVE
        || Morphology.isParticiple(syntax.token(group.main()));
  }

  /** Returns whether the auxiliaries form a perfect infinitive: {@code getan haben}. */
  private boolean isPerfectInfinitive(VerbGroup group) {
    return group.auxiliaries().stream()
        .anyMatch(a -> a > group.main() && PERFECT.contains(syntax.lower(a)));
  }

  /** Returns whether the full verb, or the passive it is in, is an infinitive. */
  private boolean hasInfinitive(VerbGroup group) {
    if (!Morphology.isParticiple(syntax.token(group.main()))) {
      return true;
    }
    long werden = group.auxiliaries().stream()
        .filter(a -> syntax.token(a).lemma().equals("werden"))
        .count();
    boolean perfect = group.auxiliaries().stream().anyMatch(a -> PERFECT.contains(syntax.lower(a)));
    return perfect || werden > 1 || syntax.token(group.main()).must(Feature.INFINITIVE);
  }
}
