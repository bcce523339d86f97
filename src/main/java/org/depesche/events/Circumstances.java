package org.depesche.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.depesche.document.EntityType;
import org.depesche.document.Filler;
import org.depesche.document.Pos;
import org.depesche.document.Timex;
import org.depesche.document.TimexType;

/** Finds where and when an event happens, from its own phrases and those of its clause. */
final class Circumstances {

  private static final Set<String> PLACE_PREPOSITIONS = Set.of(
      "in",
      "bei",
      "auf",
      "an",
      "vor",
      "nahe",
      "unweit",
      "nördlich",
      "südlich",
      "östlich",
      "westlich",
      "innerhalb",
      "über");

  private final Syntax syntax;
  private final Participants participants;
  private final List<Timex> timexes;
  private final int[] timexTokens;

  /**
   * Creates the finder for one sentence.
   *
   * @param timexes all temporal expressions of the article
   */
  Circumstances(Syntax syntax, Participants participants, List<Timex> timexes) {
    this.syntax = syntax;
    this.participants = participants;
    this.timexes = timexes;
    timexTokens = new int[timexes.size()];
    for (int t = 0; t < timexTokens.length; t++) {
      timexTokens[t] = headOf(timexes.get(t));
    }
  }

  /** Returns the token of the expression that the tree hangs highest; -1 if it stands elsewhere. */
  private int headOf(Timex timex) {
    int first = -1;
    if (!timex.span().overlaps(syntax.span())) {
      return first;
    }
    for (int i = 0; i < syntax.size(); i++) {
      var span = syntax.token(i).span();
      if (span.start() >= timex.span().end()) {
        break;
      }
      if (span.overlaps(timex.span())) {
        first = i;
        int head = syntax.head(i);
        boolean inside = head >= 0 && syntax.token(head).span().overlaps(timex.span());
        if (!inside) {
          return i;
        }
      }
    }
    return first;
  }

  /** Returns the expression that has the token, by its index in the article's list; -1 if none. */
  int timexWith(int token) {
    var span = syntax.token(token).span();
    for (int t = 0; t < timexTokens.length; t++) {
      if (timexTokens[t] >= 0 && timexes.get(t).span().overlaps(span)) {
        return t;
      }
    }
    return -1;
  }

  /** Returns whether the expression hangs to the rest of the sentence by the token. */
  boolean isHead(int timex, int token) {
    return timexTokens[timex] == token;
  }

  /** Returns the expressions that tell when the event happens, by their index in the article. */
  List<Integer> times(int trigger, boolean verb) {
    List<Integer> own = new ArrayList<>();
    List<Integer> ofClause = new ArrayList<>();
    int clause = syntax.clause(trigger);
    for (int t = 0; t < timexTokens.length; t++) {
      int token = timexTokens[t];
      if (token < 0 || !mayTell(timexes.get(t))) {
        continue;
      }
      if (token != trigger && syntax.dominates(trigger, token) && !verb) {
        own.add(t);
      } else if (syntax.clause(token) == clause && !isInsideNoun(token, trigger)) {
        ofClause.add(t);
      }
    }
    if (!own.isEmpty()) {
      return own;
    }
    return ofClause;
  }

  private static boolean mayTell(Timex timex) {
    return timex.type() == TimexType.DATE || timex.type() == TimexType.TIME;
  }

  /** Returns whether the expression belongs to another noun: {@code der Gipfel vom Mai}. */
  private boolean isInsideNoun(int token, int trigger) {
    int head = syntax.head(token);
    return syntax.is(token, "nmod") && head >= 0 && head != trigger && syntax.pos(head) == Pos.NOUN;
  }

  /** Returns the places where the event happens. */
  List<Filler> places(int trigger, boolean verb) {
    Set<Filler> found = new LinkedHashSet<>();
    addPlaces(found, trigger);
    int clause = syntax.clause(trigger);
    boolean inClause = verb || isArgument(trigger, clause);
    if (found.isEmpty() && inClause) {
      addPlaces(found, clause);
    }
    if (found.isEmpty()) {
      addNested(found, verb ? trigger : clause);
    }
    if (found.isEmpty() && inClause) {
      addLoose(found, clause);
    }
    if (found.isEmpty()) {
      addHeading(found);
    }
    return new ArrayList<>(found);
  }

  private boolean isArgument(int noun, int clause) {
    return syntax.head(noun) == clause;
  }

  private void addPlaces(Set<Filler> found, int head) {
    for (int child : syntax.children(head)) {
      boolean phrase = syntax.is(child, "obl") || syntax.is(child, "nmod");
      if (phrase && PLACE_PREPOSITIONS.contains(syntax.preposition(child))) {
        addPlace(found, child);
      }
    }
  }

  private void addNested(Set<Filler> found, int head) {
    for (int child : syntax.children(head)) {
      if (syntax.is(child, "obj") || syntax.is(child, "nsubj") || syntax.is(child, "obl")) {
        addPlaces(found, child);
      }
    }
  }

  /** Adds the named places of the clause, wherever the tree hangs them. */
  private void addLoose(Set<Filler> found, int clause) {
    for (int i = 0; i < syntax.size() && found.isEmpty(); i++) {
      if (syntax.is(i, "nmod")
          && syntax.preposition(i).equals("in")
          && syntax.clause(i) == clause
          && participants.is(syntax, i, "@LOC")) {
        addPlace(found, i);
      }
    }
  }

  private void addPlace(Set<Filler> found, int head) {
    for (int member : syntax.members(head)) {
      if (isPlace(member)) {
        participants.filler(syntax, member).ifPresent(found::add);
      }
    }
  }

  /** Returns whether the token is the name of a place, or a noun of one. */
  boolean isPlace(int token) {
    var known = participants.filler(syntax, token);
    return participants.is(syntax, token, "@LOC")
        || (known.isPresent()
            && known.get().entity().isEmpty()
            && participants.is(syntax, token, "@place"));
  }

  /** Takes the place before the colon of a headline: {@code London: Großbrand …}. */
  private void addHeading(Set<Filler> found) {
    for (int i = 1; i < Math.min(4, syntax.size()); i++) {
      if (syntax.lower(i).equals(":")) {
        var known = participants.name(syntax, i - 1);
        if (known.isPresent() && known.get().type() == EntityType.LOC) {
          participants.filler(syntax, i - 1).ifPresent(found::add);
        }
        return;
      }
    }
  }
}
