package org.depesche.events;

import java.util.Optional;
import java.util.Set;
import org.depesche.document.EntityType;
import org.depesche.document.Feature;
import org.depesche.document.Pos;

/** Finds the name of a noun: {@code der Präsident Müller}, {@code die Behörde, das BKA,}. */
final class Appositions {

  private static final int FARTHEST_NAME = 12;
  private static final Set<String> BEHIND = Set.of("appos", "flat");

  private final Syntax syntax;
  private final Participants participants;

  Appositions(Syntax syntax, Participants participants) {
    this.syntax = syntax;
    this.participants = participants;
  }

  /** Returns the name that is the noun's apposition, or that the noun is the office of. */
  Optional<Participants.Known> nameOf(int head) {
    for (int child : syntax.children(head)) {
      if (isNaming(head, child)) {
        var name = participants.name(syntax, child).filter(k -> fits(head, child, k));
        if (name.isPresent()) {
          return name;
        }
      }
    }
    boolean person = syntax.isCapitalised(head) && isPerson(head);
    if (!person || head + 1 >= syntax.size()) {
      return Optional.empty();
    }
    return participants
        .name(syntax, head + 1)
        .filter(k -> k.type() == EntityType.PER)
        .or(() -> nameBehindComma(head));
  }

  private boolean isNaming(int head, int child) {
    String relation = syntax.relation(child);
    if (BEHIND.contains(relation)) {
      return child > head || syntax.pos(head) != Pos.NOUN;
    }
    return relation.equals("compound")
        || (relation.equals("nmod")
            && child == head + 1
            && syntax.preposition(child).isEmpty());
  }

  private boolean isPerson(int head) {
    return participants.isOfClass(syntax, head, "person");
  }

  /** Returns the person named behind the attributes: {@code der Leiter des Amtes, Jan Groß,}. */
  private Optional<Participants.Known> nameBehindComma(int head) {
    int limit = Math.min(syntax.size() - 1, head + FARTHEST_NAME);
    for (int i = head + 1; i < limit; i++) {
      if (syntax.isVerbal(i)) {
        return Optional.empty();
      }
      if (syntax.lower(i).equals(",")) {
        int start = i + 1;
        return participants
            .name(syntax, start)
            .filter(k -> k.type() == EntityType.PER && endsAt(start, k));
      }
    }
    return Optional.empty();
  }

  private boolean endsAt(int start, Participants.Known name) {
    int i = start;
    while (i < syntax.size() && syntax.token(i).span().overlaps(name.mention().span())) {
      i++;
    }
    return i >= syntax.size() || syntax.pos(i) == Pos.PUNCT;
  }

  /** Refuses genitives and a place beside a person: {@code der Präsident Russlands}. */
  private boolean fits(int head, int child, Participants.Known name) {
    if (syntax.pos(head) != Pos.NOUN) {
      return true;
    }
    boolean genitive = syntax.token(child).must(Feature.GENITIVE);
    if (name.type() == EntityType.PER) {
      return !(syntax.is(child, "nmod") && genitive);
    }
    boolean beside = syntax.is(child, "appos") || (child == head + 1 && !genitive);
    return beside && !isPerson(head);
  }
}
