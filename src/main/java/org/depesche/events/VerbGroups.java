package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.document.Feature;
import org.depesche.document.Pos;

/** Puts full verbs together with their auxiliaries, modals and separated particles. */
final class VerbGroups {

  private static final Set<String> REFLEXIVES = Set.of("sich", "einander", "aufeinander");
  private static final Set<String> PARTICLES = Set.of(
      "ab",
      "an",
      "auf",
      "aus",
      "bei",
      "ein",
      "fest",
      "fort",
      "frei",
      "heim",
      "her",
      "herbei",
      "heraus",
      "herein",
      "hervor",
      "hin",
      "hinaus",
      "hinzu",
      "los",
      "mit",
      "nach",
      "nieder",
      "statt",
      "teil",
      "um",
      "vor",
      "voran",
      "voraus",
      "vorbei",
      "weg",
      "weiter",
      "wieder",
      "zu",
      "zurück",
      "zusammen",
      "nahe",
      "entgegen",
      "gegenüber",
      "bekannt",
      "durch",
      "über",
      "überein",
      "unter",
      "bevor",
      "auseinander",
      "aufeinander",
      "herunter",
      "herab",
      "lahm",
      "kaputt",
      "tot",
      "hoch",
      "kalt",
      "still",
      "bloß",
      "gleich",
      "preis",
      "wett",
      "ums");

  private final Syntax syntax;

  VerbGroups(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Returns the group of a verb or participle. */
  VerbGroup of(int main) {
    List<Integer> auxiliaries = auxiliaries(main, 0);
    int particle = particle(main);
    List<String> lemmas = new ArrayList<>();
    for (String lemma : Morphology.verbLemmas(syntax.token(main))) {
      lemmas.add(particle < 0 ? lemma : syntax.lower(particle) + lemma);
    }
    if (particle >= 0 && !PARTICLES.contains(syntax.lower(particle))) {
      lemmas.addAll(Morphology.verbLemmas(syntax.token(main)));
    }
    return new VerbGroup(
        main,
        auxiliaries,
        particle,
        finite(main, auxiliaries),
        lemmas,
        isReflexive(main),
        voice(main, auxiliaries));
  }

  private List<Integer> auxiliaries(int main, int depth) {
    List<Integer> found = new ArrayList<>(2);
    for (int child : syntax.children(main)) {
      if (syntax.is(child, "aux") || syntax.is(child, "cop")) {
        found.add(child);
      }
    }
    int head = syntax.head(main);
    boolean shared = found.isEmpty()
        && depth < 4
        && syntax.is(main, "conj")
        && head >= 0
        && syntax.isVerbal(head)
        && !isClearlyFinite(main);
    return shared ? auxiliaries(head, depth + 1) : found;
  }

  private boolean isClearlyFinite(int main) {
    return Morphology.isOnlyFinite(syntax.token(main));
  }

  private int finite(int main, List<Integer> auxiliaries) {
    for (int auxiliary : auxiliaries) {
      if (Morphology.isFinite(syntax.token(auxiliary))) {
        return auxiliary;
      }
    }
    return auxiliaries.isEmpty() && Morphology.isFinite(syntax.token(main)) && !isBare(main)
        ? main
        : -1;
  }

  private VerbGroup.Voice voice(int main, List<Integer> auxiliaries) {
    if (!Morphology.isParticiple(syntax.token(main))) {
      return VerbGroup.Voice.ACTIVE;
    }
    if (auxiliaries.isEmpty()) {
      return isBare(main) ? VerbGroup.Voice.OPEN : VerbGroup.Voice.ACTIVE;
    }
    boolean has = false;
    for (int auxiliary : auxiliaries) {
      String lemma = syntax.token(auxiliary).lemma();
      if (lemma.equals("werden")) {
        return VerbGroup.Voice.PASSIVE;
      }
      has |= lemma.equals("haben");
    }
    return has ? VerbGroup.Voice.ACTIVE : VerbGroup.Voice.OPEN;
  }

  /** Returns whether a form without auxiliary is a participle here: it cannot be finite, or ends. */
  private boolean isBare(int main) {
    var token = syntax.token(main);
    if (!Morphology.isParticiple(token)) {
      return false;
    }
    if (!Morphology.isFinite(token)) {
      return true;
    }
    boolean marked = !syntax.children(main, "mark").isEmpty();
    boolean last = main + 1 >= syntax.size() || syntax.pos(main + 1) == Pos.PUNCT;
    return last
        && !marked
        && syntax.children(main, "obj").isEmpty()
        && !syntax.is(main, "acl")
        && !syntax.is(main, "advcl")
        && !syntax.is(main, "ccomp");
  }

  private boolean isReflexive(int main) {
    for (int i = 0; i < syntax.size(); i++) {
      if (REFLEXIVES.contains(syntax.lower(i))
          && (syntax.head(i) == main || isOnlyVerbOfClause(main, i))
          && syntax.children(i, "case").isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a reflexive that the tree hangs to a noun belongs to the verb. */
  private boolean isOnlyVerbOfClause(int main, int reflexive) {
    int head = syntax.head(reflexive);
    return head >= 0 && !syntax.isVerbal(head) && syntax.clause(reflexive) == main;
  }

  private int particle(int main) {
    for (int child : syntax.children(main)) {
      if (child > main
          && (syntax.fullRelation(child).equals("compound:prt")
              || (PARTICLES.contains(syntax.lower(child))
                  && endsClause(child)
                  && syntax.children(child).isEmpty()))) {
        return child;
      }
    }
    return Morphology.isFinite(syntax.token(main)) ? straightParticle(main) : -1;
  }

  /** Finds a particle that the tree hangs elsewhere: it ends the clause and governs nothing. */
  private int straightParticle(int main) {
    for (int i = main + 1; i < syntax.size(); i++) {
      if (endsClause(i)) {
        boolean particle =
            PARTICLES.contains(syntax.lower(i)) && syntax.token(i).may(Feature.SEPARABLE_PARTICLE);
        return particle ? i : -1;
      }
      if (syntax.isVerbal(i) && Morphology.isFinite(syntax.token(i))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean endsClause(int index) {
    if (index + 1 >= syntax.size()) {
      return true;
    }
    String next = syntax.lower(index + 1);
    return syntax.pos(index + 1) == Pos.PUNCT
        || next.equals("und")
        || next.equals("oder")
        || next.equals("sowie")
        || next.equals("wie")
        || next.equals("als");
  }
}
