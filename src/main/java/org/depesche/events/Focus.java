package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.document.Feature;
import org.depesche.document.Filler;
import org.depesche.document.Pos;

/**
 * Remembers the subjects of the sentence before, and of the sentence up to a pronoun, to find whom
 * a personal pronoun of the third person means where nobody has told. One object per article.
 */
final class Focus {

  private static final double CERTAINTY = 0.5;
  private static final Set<String> MASCULINE = Set.of("er", "ihn", "ihm");
  private static final Set<String> FEMININE = Set.of("sie", "ihr");

  private final Participants participants;
  private List<Candidate> before = List.of();

  Focus(Participants participants) {
    this.participants = participants;
  }

  /** Remembers the subjects of a sentence for the next one. */
  void remember(Syntax syntax) {
    List<Candidate> subjects = candidates(syntax, syntax.size());
    if (!subjects.isEmpty()) {
      before = subjects;
    }
  }

  /** Returns who is meant by a pronoun; empty if the token is none or nobody fits. */
  List<Filler> antecedents(Syntax syntax, int pronoun) {
    if (syntax.pos(pronoun) != Pos.PRON
        || participants.at(syntax.token(pronoun).span()).isPresent()) {
      return List.of();
    }
    String form = syntax.lower(pronoun);
    boolean plural =
        form.equals("ihnen") || (form.equals("sie") && isPluralSubject(syntax, pronoun));
    if (!plural && !MASCULINE.contains(form) && !FEMININE.contains(form)) {
      return List.of();
    }
    List<Candidate> all = new ArrayList<>(before);
    all.addAll(candidates(syntax, pronoun));
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).fits(plural, MASCULINE.contains(form))) {
        return all.get(i).fillers();
      }
    }
    return List.of();
  }

  private static boolean isPluralSubject(Syntax syntax, int pronoun) {
    int verb = syntax.head(pronoun);
    if (verb < 0 || !syntax.is(pronoun, "nsubj")) {
      return false;
    }
    int finite = syntax.verbGroup(verb).finite();
    return finite >= 0 && !syntax.token(finite).may(Feature.SINGULAR);
  }

  private List<Candidate> candidates(Syntax syntax, int limit) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < limit; i++) {
      if (syntax.is(i, "nsubj") && participants.is(syntax, i, "@human")) {
        candidate(syntax, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Candidate> candidate(Syntax syntax, int head) {
    List<Filler> fillers = new ArrayList<>();
    for (int member : syntax.members(head)) {
      participants
          .filler(syntax, member)
          .map(f -> new Filler(f.span(), f.entity(), CERTAINTY))
          .ifPresent(fillers::add);
    }
    if (fillers.isEmpty()) {
      return Optional.empty();
    }
    boolean person = participants.is(syntax, head, "@PER");
    boolean place = participants.is(syntax, head, "@LOC");
    boolean plural = fillers.size() > 1 || (!person && syntax.token(head).must(Feature.PLURAL));
    var token = syntax.token(head);
    boolean named = person && !token.may(Feature.NOUN);
    return place
        ? Optional.empty()
        : Optional.of(new Candidate(
            fillers,
            plural,
            named || token.may(Feature.MASCULINE),
            named || token.may(Feature.FEMININE)));
  }

  /**
   * A possible antecedent.
   *
   * @param fillers the members, more than one of a coordination
   * @param plural whether the pronoun must be plural
   * @param masculine whether it may be masculine
   * @param feminine whether it may be feminine
   */
  private record Candidate(
      List<Filler> fillers, boolean plural, boolean masculine, boolean feminine) {

    boolean fits(boolean wantsPlural, boolean wantsMasculine) {
      return plural == wantsPlural && (plural || (wantsMasculine ? masculine : feminine));
    }
  }
}
