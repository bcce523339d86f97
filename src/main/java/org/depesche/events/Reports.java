package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.depesche.document.Filler;
import org.depesche.document.Span;

/**
 * Finds whose statement a word stands in: under a verb of saying, beside {@code wie … mitteilte} and
 * {@code sagte …}, in a clause with {@code laut …} or {@code nach Angaben …}.
 */
final class Reports {

  private static final Set<String> SOURCE_PREPOSITIONS = Set.of("laut", "zufolge", "gemäß");

  private final Syntax syntax;
  private final VerbArguments verbs;
  private final Embeddings embeddings;
  private final Participants participants;
  private final WordClasses classes;
  private final long statement;
  private final List<Integer> sayings = new ArrayList<>();
  private final List<Integer> sources = new ArrayList<>();

  Reports(Syntax syntax, VerbArguments verbs, Vocabulary vocabulary, Participants participants) {
    this.syntax = syntax;
    this.verbs = verbs;
    this.embeddings = vocabulary.embeddings();
    this.participants = participants;
    this.classes = vocabulary.classes();
    statement = classes.bit("statement");
    for (int i = 0; i < syntax.size(); i++) {
      if (isSaying(i)) {
        sayings.add(i);
      } else if (isSource(i)) {
        sources.add(i);
      }
    }
  }

  private boolean isSaying(int token) {
    if (!syntax.isVerbal(token)) {
      return false;
    }
    for (String lemma : syntax.verbGroup(token).lemmas()) {
      if (embeddings.of(lemma).filter(Embeddings.Embedding::reported).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the token is the head of a phrase that names a source. */
  private boolean isSource(int token) {
    String before = syntax.lowerAt(token - 1);
    if (before.equals("so") && token >= 2 && syntax.lowerAt(token - 2).equals(",")) {
      return syntax.isCapitalised(token);
    }
    String preposition = syntax.preposition(token);
    if (SOURCE_PREPOSITIONS.contains(preposition)) {
      return true;
    }
    return (preposition.equals("nach") || preposition.equals("auf"))
        && (syntax.classes(token, classes) & statement) != 0;
  }

  /** Returns the word that reports the token: a verb of saying or the head of a source phrase. */
  Optional<Integer> cue(int token) {
    for (int saying : sayings) {
      if (saying != token && (isUnder(saying, token) || isBeside(saying, token))) {
        return Optional.of(saying);
      }
    }
    int clause = syntax.clause(token);
    for (int source : sources) {
      if (source != token
          && !syntax.dominates(source, token)
          && syntax.dominates(syntax.clause(source), clause)) {
        return Optional.of(source);
      }
    }
    return Optional.empty();
  }

  private boolean isUnder(int saying, int token) {
    int i = token;
    while (i >= 0 && syntax.head(i) != saying) {
      i = syntax.head(i);
    }
    if (i < 0) {
      return false;
    }
    return switch (syntax.relation(i)) {
      case "ccomp", "xcomp", "parataxis", "dep" -> true;
      case "obj", "obl", "advcl" -> syntax.isVerbal(i);
      default -> false;
    };
  }

  /** Returns whether the saying stands inside or behind what is said, as a clause of its own. */
  private boolean isBeside(int saying, int token) {
    if (syntax.dominates(saying, token)) {
      return false;
    }
    boolean aside =
        syntax.is(saying, "parataxis") || (syntax.is(saying, "advcl") && opensWith(saying, "wie"));
    return aside && syntax.head(saying) >= 0 && syntax.dominates(syntax.head(saying), token);
  }

  private boolean opensWith(int verb, String word) {
    for (int child : syntax.children(verb)) {
      if (syntax.lower(child).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the entity that the cue names as speaker. */
  OptionalInt speaker(int cue) {
    if (!syntax.isVerbal(cue)) {
      return speakerOfSource(cue);
    }
    var group = syntax.verbGroup(cue);
    var arguments = verbs.of(group, group.voice() == VerbGroup.Voice.PASSIVE);
    for (int subject : arguments.of("S")) {
      OptionalInt entity = entity(subject);
      if (entity.isPresent()) {
        return entity;
      }
    }
    return OptionalInt.empty();
  }

  /** Returns who speaks, by a verb of saying of this sentence that stands outside the quote. */
  OptionalInt speakerBeside(Span quote) {
    for (int cue : sayings) {
      if (!syntax.token(cue).span().overlaps(quote)) {
        OptionalInt speaker = speaker(cue);
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    for (int source : sources) {
      if (!syntax.token(source).span().overlaps(quote)) {
        return speaker(source);
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt speakerOfSource(int head) {
    OptionalInt own = entity(head);
    if (own.isPresent()) {
      return own;
    }
    for (int child : syntax.children(head)) {
      OptionalInt entity = syntax.is(child, "nmod") ? entity(child) : OptionalInt.empty();
      if (entity.isPresent()) {
        return entity;
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt entity(int head) {
    Optional<Filler> filler = participants.filler(syntax, head);
    return filler.isPresent() ? filler.get().entity() : OptionalInt.empty();
  }
}
