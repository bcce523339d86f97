package org.depesche.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.depesche.document.EntityType;
import org.depesche.document.Filler;
import org.depesche.document.MentionKind;
import org.depesche.document.Span;
import org.depesche.document.Timex;

/**
 * Lists who and what a sentence tells of: names, heads of noun groups, pronouns whose meaning is
 * known, temporal expressions. A noun with its name in apposition is one candidate.
 */
final class CandidateFinder {

  private static final List<String> CLASSES =
      List.of("person", "group", "government", "vehicle", "place", "weapon", "treaty");

  private final int sentence;
  private final Syntax syntax;
  private final SentenceEvents.Setting setting;

  CandidateFinder(int sentence, Syntax syntax, SentenceEvents.Setting setting) {
    this.sentence = sentence;
    this.syntax = syntax;
    this.setting = setting;
  }

  /** Returns the candidates in text order. */
  List<Candidate> find(Circumstances circumstances) {
    Map<Span, Candidate> found = new LinkedHashMap<>();
    for (int i = 0; i < syntax.size(); i++) {
      int timex = circumstances.timexWith(i);
      List<Candidate> own = timex < 0 ? at(i) : List.of();
      if (timex >= 0 && circumstances.isHead(timex, i)) {
        own = List.of(expression(i, timex));
      }
      own.forEach(candidate -> found.merge(candidate.filler().span(), candidate, this::higher));
    }
    return new ArrayList<>(found.values());
  }

  private Candidate expression(int token, int index) {
    Timex timex = setting.timexes().get(index);
    var filler = new Filler(timex.span(), OptionalInt.empty(), 1);
    return new Candidate(sentence, token, filler, index, timex.type().name(), token);
  }

  private Candidate higher(Candidate one, Candidate other) {
    return syntax.dominates(other.token(), one.token()) ? other : one;
  }

  private List<Candidate> at(int token) {
    List<Candidate> found = new ArrayList<>(1);
    Optional<Filler> own = setting.participants().filler(syntax, token);
    own.ifPresent(
        f -> found.add(new Candidate(sentence, token, f, -1, kind(token, f), first(token))));
    if (own.isEmpty()) {
      for (Filler filler : setting.focus().antecedents(syntax, token)) {
        found.add(new Candidate(sentence, token, filler, -1, "pronoun", token));
      }
    }
    return found;
  }

  /** Returns the first member of the coordination that the token is in. */
  private int first(int token) {
    int first = token;
    while (syntax.is(first, "conj") && syntax.isNominal(syntax.head(first))) {
      first = syntax.head(first);
    }
    return first;
  }

  private String kind(int token, Filler filler) {
    Participants participants = setting.participants();
    Optional<Participants.Known> known = participants.at(filler.span());
    if (known.isPresent()) {
      MentionKind kind = known.get().mention().kind();
      EntityType type = known.get().type();
      return kind + ":" + type;
    }
    for (String name : CLASSES) {
      if (participants.isOfClass(syntax, token, name)) {
        return name;
      }
    }
    return participants.is(syntax, token, "@human") ? "human" : "thing";
  }
}
