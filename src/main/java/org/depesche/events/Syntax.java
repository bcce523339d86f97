package org.depesche.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.document.Feature;
import org.depesche.document.Pos;
import org.depesche.document.Sentence;
import org.depesche.document.Span;
import org.depesche.document.SyntaxTree;
import org.depesche.document.Token;

/** The tree of a sentence with its arcs indexed from head to dependent. */
final class Syntax {

  private static final Set<String> CLAUSES =
      Set.of("root", "ccomp", "advcl", "acl", "parataxis", "csubj", "xcomp");

  private static final int UNKNOWN = -1;

  private final SyntaxTree tree;
  private final List<List<Integer>> children = new ArrayList<>();
  private final String[] lower;
  private final String[] relations;
  private final VerbGroup[] verbGroups;

  /** What is asked of a token again and again, kept once it is known. */
  private final String[] lemmas;

  private final String[] prepositions;
  private final String[] cases;
  private final List<Set<Feature>> caseSets;
  private final int[] clauses;
  private final long[] classes;

  Syntax(SyntaxTree tree) {
    this.tree = tree;
    int size = tree.sentence().tokens().size();
    lower = new String[size];
    relations = new String[size];
    verbGroups = new VerbGroup[size];
    lemmas = new String[size];
    prepositions = new String[size];
    cases = new String[size];
    caseSets = new ArrayList<>(Collections.nCopies(size, Set.of()));
    clauses = new int[size];
    Arrays.fill(clauses, UNKNOWN);
    classes = new long[size];
    Arrays.fill(classes, UNKNOWN);
    for (int i = 0; i < size; i++) {
      children.add(new ArrayList<>(2));
      lower[i] = tree.sentence().tokens().get(i).form().toLowerCase(Locale.GERMAN);
      String relation = tree.relation(i);
      int colon = relation.indexOf(':');
      relations[i] = colon < 0 ? relation : relation.substring(0, colon);
    }
    for (int i = 0; i < size; i++) {
      if (head(i) >= 0) {
        children.get(head(i)).add(i);
      }
    }
  }

  int size() {
    return lower.length;
  }

  /** Returns the verb group of a full verb; it is put together once. */
  VerbGroup verbGroup(int main) {
    if (verbGroups[main] == null) {
      verbGroups[main] = new VerbGroups(this).of(main);
    }
    return verbGroups[main];
  }

  /** Returns the sentence itself. */
  Sentence sentence() {
    return tree.sentence();
  }

  /** Returns where the sentence stands. */
  Span span() {
    return tree.sentence().span();
  }

  Token token(int index) {
    return tree.sentence().tokens().get(index);
  }

  /** Returns the last token that the span touches; -1 where it stands in another sentence. */
  int last(Span span) {
    for (int i = size() - 1; i >= 0; i--) {
      if (token(i).span().overlaps(span)) {
        return i;
      }
    }
    return -1;
  }

  Pos pos(int index) {
    return token(index).pos();
  }

  /** Returns the form in small letters. */
  String lower(int index) {
    return lower[index];
  }

  /** Returns the base form in small letters. */
  String lemma(int index) {
    if (lemmas[index] == null) {
      lemmas[index] = token(index).lemma().toLowerCase(Locale.GERMAN);
    }
    return lemmas[index];
  }

  /** Returns the classes of the base form as a number. */
  long classes(int index, WordClasses known) {
    if (classes[index] == UNKNOWN) {
      classes[index] = known.of(lemma(index));
    }
    return classes[index];
  }

  /** Returns the cases that the token as head of a group may stand in, by agreement. */
  Set<Feature> cases(int index) {
    if (caseSets.get(index).isEmpty()) {
      caseSets.set(index, Collections.unmodifiableSet(Morphology.agreeingCases(this, index)));
    }
    return caseSets.get(index);
  }

  /** Returns the cases by their first letters: {@code NA}. */
  String caseLetters(int index) {
    if (cases[index] == null) {
      var letters = new StringBuilder();
      for (Feature feature : cases(index)) {
        letters.append(feature.name().charAt(0));
      }
      cases[index] = letters.toString();
    }
    return cases[index];
  }

  /** Returns the form in small letters; empty beyond the ends of the sentence. */
  String lowerAt(int index) {
    return index < 0 || index >= size() ? "" : lower[index];
  }

  int head(int index) {
    return tree.head(index);
  }

  /** Returns the relation with its subtype. */
  String fullRelation(int index) {
    return tree.relation(index);
  }

  /** Returns the relation without subtype. */
  String relation(int index) {
    return relations[index];
  }

  boolean is(int index, String relation) {
    return relations[index].equals(relation);
  }

  /** Returns the dependents in text order. */
  List<Integer> children(int index) {
    return children.get(index);
  }

  /** Returns the dependents with the relation, subtypes included. */
  List<Integer> children(int index, String relation) {
    List<Integer> found = new ArrayList<>(2);
    for (int child : children.get(index)) {
      if (is(child, relation)) {
        found.add(child);
      }
    }
    return found;
  }

  /** Returns the token and, of a coordination that it heads, the other members. */
  List<Integer> members(int index) {
    List<Integer> members = new ArrayList<>(2);
    members.add(index);
    for (int child : children.get(index)) {
      if (isNominal(child) && (is(child, "conj") || (child > index && isJoined(child)))) {
        members.addAll(members(child));
      }
    }
    return members;
  }

  /** Returns whether a conjunction stands before a word that the tree takes for an attribute. */
  private boolean isJoined(int index) {
    String before = lowerAt(index - 1);
    return (is(index, "flat") || is(index, "appos") || is(index, "compound") || is(index, "obj"))
        && (before.equals("und") || before.equals("sowie") || before.equals("oder"));
  }

  boolean isNominal(int index) {
    Pos pos = pos(index);
    return pos == Pos.NOUN
        || pos == Pos.PROPN
        || pos == Pos.PRON
        || pos == Pos.NUM
        || pos == Pos.X
        || pos == Pos.DET
        || (pos == Pos.ADJ && isCapitalised(index));
  }

  boolean isCapitalised(int index) {
    return Character.isUpperCase(token(index).form().charAt(0));
  }

  boolean isVerbal(int index) {
    return pos(index) == Pos.VERB || pos(index) == Pos.AUX;
  }

  /** Returns whether the verb links a noun or an adjective to its subject. */
  boolean isCopula(int index) {
    int head = head(index);
    return is(index, "cop")
        || (is(index, "aux")
            && head >= 0
            && !token(head).may(Feature.PARTICIPLE_2)
            && !token(head).may(Feature.INFINITIVE)
            && !Morphology.isFinite(token(head)));
  }

  /** Returns the verb that the token depends on, however far; -1 if there is none. */
  int verb(int index) {
    int i = head(index);
    while (i >= 0 && pos(i) != Pos.VERB) {
      i = head(i);
    }
    return i;
  }

  /** Returns the word that governs the innermost clause that the token stands in, maybe itself. */
  int clause(int index) {
    if (clauses[index] == UNKNOWN) {
      int i = index;
      while (head(i) >= 0 && !governsClause(i)) {
        i = head(i);
      }
      clauses[index] = i;
    }
    return clauses[index];
  }

  private boolean governsClause(int index) {
    if (CLAUSES.contains(relations[index])) {
      return true;
    }
    return is(index, "conj") && isVerbal(index);
  }

  /** Returns whether the token is the ancestor or the other one depends on it, however far. */
  boolean dominates(int ancestor, int index) {
    for (int i = index; i >= 0; i = head(i)) {
      if (i == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** Returns the preposition of a phrase in its base form; empty if it has none. */
  String preposition(int index) {
    if (prepositions[index] == null) {
      prepositions[index] = findPreposition(index);
    }
    return prepositions[index];
  }

  private String findPreposition(int index) {
    for (int child : children.get(index)) {
      if (is(child, "case") && child < index) {
        return Prepositions.base(lower[child]);
      }
    }
    for (int child : children.get(index)) {
      if (is(child, "case")) {
        return Prepositions.base(lower[child]);
      }
    }
    return "";
  }
}
