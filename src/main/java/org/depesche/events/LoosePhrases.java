package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.document.Feature;
import org.depesche.document.Pos;

/**
 * Finds what belongs to a verb though the tree hangs it to a noun of the clause.
 *
 * <ul>
 *   <li>a phrase with {@code nach} or {@code mit}, and one with {@code in} and accusative: {@code
 *       fliegt die Ministerin in die Türkei}, not {@code besucht die Ministerin in der Türkei}
 *   <li>an object whose article tells the accusative: {@code schlug ein Gast den Wirt}, not {@code
 *       schlug ein Gast des Wirts}
 *   <li>the nouns of fixed phrases: {@code setzte ein Haus in Brand}
 * </ul>
 */
final class LoosePhrases {

  private static final Set<String> PREPOSITIONS = Set.of("nach", "mit");
  private static final Set<Feature> ACCUSATIVE = Set.of(Feature.ACCUSATIVE);

  private final Syntax syntax;

  LoosePhrases(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Returns the heads of the phrases of the clause that may be the verb's. */
  List<Integer> phrases(int main) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < syntax.size(); i++) {
      if (syntax.is(i, "nmod") && isLoose(i) && syntax.clause(i) == main) {
        found.add(i);
      }
    }
    return found;
  }

  private boolean isLoose(int phrase) {
    String preposition = syntax.preposition(phrase);
    return PREPOSITIONS.contains(preposition)
        || (preposition.equals("in") && !Morphology.cases(syntax, phrase).contains(Feature.DATIVE));
  }

  /** Returns what the tree hangs to the subject and what can be nothing but an object. */
  List<Integer> objects(int main) {
    List<Integer> found = new ArrayList<>();
    for (int subject : syntax.children(main, "nsubj")) {
      for (int child : syntax.children(subject, "nmod")) {
        if (syntax.preposition(child).isEmpty()
            && Morphology.cases(syntax, child).equals(ACCUSATIVE)) {
          found.add(child);
        }
      }
    }
    return found;
  }

  /** Adds the nouns of the clause for fixed phrases, wherever they hang, and what follows als. */
  void addFixed(Arguments arguments, int main) {
    for (int i = 0; i < syntax.size(); i++) {
      if (syntax.lower(i).equals("als") && syntax.verb(i) == main) {
        addAs(arguments, i + 1);
      } else if (syntax.pos(i) == Pos.NOUN && syntax.verb(i) == main) {
        String preposition = syntax.preposition(i);
        arguments.add(Condition.fixed(preposition.isEmpty() ? "A" : preposition), i);
      }
    }
  }

  private void addAs(Arguments arguments, int start) {
    for (int i = start; i < syntax.size() && syntax.pos(i) != Pos.PUNCT; i++) {
      if (syntax.pos(i) == Pos.ADJ || syntax.isNominal(i)) {
        arguments.add("als", i);
      }
      if (syntax.pos(i) == Pos.NOUN || syntax.pos(i) == Pos.VERB) {
        return;
      }
    }
  }
}
