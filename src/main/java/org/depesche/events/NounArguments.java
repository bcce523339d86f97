package org.depesche.events;

import java.util.Optional;
import java.util.Set;
import org.depesche.document.EntityType;
import org.depesche.document.Feature;
import org.depesche.document.MentionKind;
import org.depesche.document.Pos;

/** Finds the arguments of nouns: attributes, parts of the compound, and those of a light verb. */
final class NounArguments {

  private static final Set<String> PHRASES = Set.of("nmod", "obl", "appos");

  private final Syntax syntax;
  private final Participants participants;
  private final VerbArguments verbs;
  private final LightVerbs lightVerbs;

  NounArguments(
      Syntax syntax, Participants participants, VerbArguments verbs, LightVerbs lightVerbs) {
    this.syntax = syntax;
    this.participants = participants;
    this.verbs = verbs;
    this.lightVerbs = lightVerbs;
  }

  Arguments of(int noun) {
    var arguments = new Arguments();
    for (int child : syntax.children(noun)) {
      arguments.add("X", child);
      addAttribute(arguments, child);
    }
    addNeighbour(arguments, noun);
    var own = participants.at(syntax.token(noun).span());
    if (own.isPresent() && own.get().mention().kind() == MentionKind.PART) {
      arguments.add("K", noun);
    }
    addClause(arguments, noun);
    return arguments;
  }

  private void addAttribute(Arguments arguments, int child) {
    String relation = syntax.relation(child);
    if (relation.equals("det") && syntax.token(child).may(Feature.POSSESSIVE)) {
      arguments.add("P", child);
      return;
    }
    if (relation.equals("amod") && isDerived(child)) {
      arguments.add("J", child);
      return;
    }
    if (!PHRASES.contains(relation)) {
      return;
    }
    String preposition = syntax.preposition(child);
    if (!preposition.isEmpty()) {
      arguments.addAll(preposition, verbs.antecedents(child));
    } else if (relation.equals("nmod") && mayBeGenitive(child)) {
      arguments.addAll("G", verbs.antecedents(child));
      addBehind(arguments, child);
    }
  }

  /** Adds the phrases that the tree hangs to the genitive: the visit of the king in Rome. */
  private void addBehind(Arguments arguments, int genitive) {
    for (int child : syntax.children(genitive)) {
      String preposition = child > genitive ? syntax.preposition(child) : "";
      if (!preposition.isEmpty()
          && PHRASES.contains(syntax.relation(child))
          && arguments.of(preposition).isEmpty()) {
        arguments.addAll(preposition, verbs.antecedents(child));
      }
    }
  }

  private boolean isDerived(int child) {
    Optional<Participants.Known> known = participants.at(syntax.token(child).span());
    return known.isPresent() && known.get().type() == EntityType.LOC;
  }

  private boolean mayBeGenitive(int head) {
    return Morphology.cases(syntax, head).contains(Feature.GENITIVE);
  }

  /** Takes the name before or behind the noun where the tree has not seen the genitive. */
  private void addNeighbour(Arguments arguments, int noun) {
    if (!arguments.of("G").isEmpty() || !arguments.of("von").isEmpty()) {
      return;
    }
    for (int beside : new int[] {noun - 1, noun + 1}) {
      if (syntax.lowerAt(nameEnd(beside)).endsWith("s") && isGenitiveName(beside, noun)) {
        arguments.add("G", beside);
        return;
      }
    }
  }

  /** Returns the last word of the name that begins at the token; the token itself if none does. */
  private int nameEnd(int token) {
    int end = token;
    while (end >= 0
        && end + 1 < syntax.size()
        && syntax.is(end + 1, "flat")
        && syntax.head(end + 1) == token) {
      end++;
    }
    return end;
  }

  private boolean isGenitiveName(int token, int noun) {
    return syntax.pos(token) != Pos.ADJ
        && (syntax.token(token).must(Feature.GENITIVE) || syntax.head(token) == noun)
        && participants.name(syntax, token).isPresent();
  }

  /** Adds what the clause says of the noun: its verb, a light verb's subject, the subject. */
  private void addClause(Arguments arguments, int noun) {
    int governor = governor(noun);
    int clause = syntax.clause(noun);
    boolean verbal = syntax.isVerbal(clause) || Morphology.isParticiple(syntax.token(clause));
    if (governor < 0 || clause == noun || !verbal) {
      return;
    }
    var group = syntax.verbGroup(clause);
    boolean passive = group.voice() == VerbGroup.Voice.PASSIVE;
    var ofVerb = verbs.of(group, passive);
    arguments.add("V", clause);
    if (governor == clause) {
      addLight(arguments, noun, group, ofVerb);
      addPhrases(arguments, noun, clause);
    }
    String own = passive ? "A" : "S";
    for (int subject : ofVerb.of(own)) {
      if (!syntax.dominates(subject, noun) && subject != noun) {
        arguments.add("B", subject);
      }
    }
  }

  /** Returns what the noun, or the coordination that it is in, depends on. */
  private int governor(int noun) {
    int member = noun;
    while (syntax.is(member, "conj") && !syntax.isVerbal(member)) {
      member = syntax.head(member);
    }
    return syntax.head(member);
  }

  private void addLight(Arguments arguments, int noun, VerbGroup group, Arguments ofVerb) {
    boolean isSubject = ofVerb.of("S").contains(noun);
    if (isSubject) {
      return;
    }
    for (String lemma : group.lemmas()) {
      String function = lightVerbs.functionOfSubject(lemma);
      if (!function.isEmpty()) {
        arguments.addAll(function, ofVerb.of("S"));
        if (function.equals("L")) {
          arguments.addAll("N", ofVerb.of("D"));
        }
        return;
      }
    }
  }

  /** Adds the phrases behind the noun that the tree hangs to its verb. */
  private void addPhrases(Arguments arguments, int noun, int verb) {
    for (int child : syntax.children(verb)) {
      if (child > noun && (syntax.is(child, "obl") || syntax.is(child, "nmod"))) {
        String preposition = syntax.preposition(child);
        if (!preposition.isEmpty()
            && arguments.of(preposition).isEmpty()
            && isNextPhrase(noun, child)) {
          arguments.addAll(preposition, verbs.antecedents(child));
        }
      }
    }
  }

  private boolean isNextPhrase(int noun, int phrase) {
    int i = noun + 1;
    while (i < phrase && syntax.dominates(noun, i)) {
      i++;
    }
    return i <= phrase && syntax.dominates(phrase, i);
  }
}
