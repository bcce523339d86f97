package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.document.Feature;
import org.depesche.document.Pos;

/**
 * Finds the arguments of verbs: own ones, those of a coordination, of the antecedent of a relative
 * clause, of the verb that controls an infinitive; case and agreement overrule the tree.
 */
final class VerbArguments {

  private static final int DEEPEST = 6;
  private static final Set<Feature> NOMINATIVE = Set.of(Feature.NOMINATIVE);
  private static final Set<Feature> GENITIVE = Set.of(Feature.GENITIVE);
  private static final Set<String> RELATIVES = Set.of(
      "der", "die", "das", "den", "dem", "deren", "dessen", "denen", "welcher", "welche", "welches",
      "welchen", "welchem");

  private final Syntax syntax;
  private final Embeddings embeddings;
  private final LoosePhrases loose;

  VerbArguments(Syntax syntax, Embeddings embeddings) {
    this.syntax = syntax;
    this.embeddings = embeddings;
    loose = new LoosePhrases(syntax);
  }

  /** Returns the arguments as they are in the active voice. */
  Arguments of(VerbGroup group, boolean passive) {
    var arguments = new Arguments();
    int main = group.main();
    if (passive) {
      arguments.add("passive", main);
    }
    addCore(arguments, main, passive);
    for (int child : syntax.children(main)) {
      arguments.add("X", child);
      if (syntax.is(child, "obl") || syntax.is(child, "nmod") || syntax.is(child, "advmod")) {
        addOblique(arguments, child, passive);
      }
    }
    for (int phrase : loose.phrases(main)) {
      if (arguments.of(syntax.preposition(phrase)).isEmpty()) {
        arguments.addAll(syntax.preposition(phrase), antecedents(phrase));
      }
    }
    loose.addFixed(arguments, main);
    return arguments;
  }

  /** Returns the arguments of a copula: its subject, its predicate and the phrases of that. */
  Arguments ofCopula(int copula) {
    var arguments = new Arguments();
    int predicate = syntax.head(copula);
    arguments.add("X", predicate);
    String own = syntax.preposition(predicate);
    if (!own.isEmpty()) {
      arguments.add(own, predicate);
    }
    for (int child : syntax.children(predicate)) {
      if (syntax.is(child, "obl") || syntax.is(child, "nmod")) {
        addOblique(arguments, child, false);
      }
    }
    for (int subject : subjects(predicate, 0)) {
      arguments.addAll("S", antecedents(subject));
    }
    return arguments;
  }

  private void addCore(Arguments arguments, int main, boolean passive) {
    List<Integer> subjects = new ArrayList<>(subjects(main, 0));
    List<Integer> objects = new ArrayList<>(syntax.children(main, "obj"));
    objects.removeIf(i -> isReflexive(i));
    divide(subjects, objects, main, passive);
    if (!passive) {
      complete(subjects, objects, main);
    }
    if (!passive && isExchanged(subjects, objects)) {
      List<Integer> turned = objects;
      objects = subjects;
      subjects = turned;
    }
    for (int subject : subjects) {
      arguments.addAll(passive ? "A" : "S", antecedents(subject));
    }
    for (int object : objects) {
      arguments.addAll(objectCase(object), antecedents(object));
    }
    for (int object : syntax.children(main, "iobj")) {
      arguments.addAll("D", antecedents(object));
    }
    if (syntax.is(main, "amod") && syntax.token(main).may(Feature.PARTICIPLE_1)) {
      arguments.addAll("S", syntax.members(syntax.head(main)));
    }
  }

  /** Takes the second of two subjects that are not coordinated for the object. */
  private void divide(List<Integer> subjects, List<Integer> objects, int main, boolean passive) {
    List<Integer> own = new ArrayList<>(syntax.children(main, "nsubj"));
    own.removeIf(this::isHeading);
    if (passive || own.size() != 2 || !objects.isEmpty()) {
      return;
    }
    boolean firstMay = Morphology.cases(syntax, own.get(0)).contains(Feature.NOMINATIVE);
    int object = own.get(firstMay ? 1 : 0);
    subjects.removeAll(antecedents(object));
    objects.add(object);
  }

  /** Finds the object that the tree hangs elsewhere, the subject that it takes for the object. */
  private void complete(List<Integer> subjects, List<Integer> objects, int main) {
    if (objects.isEmpty()) {
      objects.addAll(loose.objects(main));
    } else if (subjects.isEmpty()
        && objects.size() == 1
        && Morphology.cases(syntax, objects.get(0)).equals(NOMINATIVE)) {
      subjects.addAll(antecedents(objects.remove(0)));
    }
  }

  /** Returns whether the word stands before the colon of a headline. */
  private boolean isHeading(int index) {
    return syntax.lowerAt(index + 1).equals(":");
  }

  private boolean isReflexive(int index) {
    return syntax.lower(index).equals("sich") || syntax.lower(index).equals("einander");
  }

  /** Returns whether case says that the tree has taken the object for the subject. */
  private boolean isExchanged(List<Integer> subjects, List<Integer> objects) {
    if (subjects.size() != 1 || objects.size() != 1) {
      return false;
    }
    int subject = subjects.get(0);
    int object = objects.get(0);
    if (syntax.head(subject) != syntax.head(object)) {
      return false;
    }
    Set<Feature> subjectCases = Morphology.cases(syntax, subject);
    Set<Feature> objectCases = Morphology.cases(syntax, object);
    return !subjectCases.contains(Feature.NOMINATIVE) && objectCases.contains(Feature.NOMINATIVE);
  }

  private String objectCase(int object) {
    Set<Feature> cases = Morphology.cases(syntax, object);
    if (cases.equals(GENITIVE)) {
      return "G";
    }
    boolean dative = cases.contains(Feature.DATIVE) && !cases.contains(Feature.ACCUSATIVE);
    return dative ? "D" : "A";
  }

  private void addOblique(Arguments arguments, int phrase, boolean passive) {
    String preposition = syntax.preposition(phrase);
    if (!preposition.isEmpty()) {
      boolean agent = passive && (preposition.equals("von") || preposition.equals("durch"));
      arguments.addAll(agent ? "S" : preposition, antecedents(phrase));
      return;
    }
    if (syntax.is(phrase, "obl") && syntax.isNominal(phrase)) {
      addBare(arguments, phrase);
    }
  }

  private void addBare(Arguments arguments, int phrase) {
    Set<Feature> cases = Morphology.cases(syntax, phrase);
    if (!cases.contains(Feature.ACCUSATIVE) && cases.contains(Feature.DATIVE)) {
      arguments.addAll("D", antecedents(phrase));
    } else if (!cases.contains(Feature.ACCUSATIVE) && cases.contains(Feature.GENITIVE)) {
      arguments.addAll("G", antecedents(phrase));
    }
  }

  /** Returns the members of a coordination; for a relative pronoun those of its antecedent. */
  List<Integer> antecedents(int head) {
    if (!RELATIVES.contains(syntax.lower(head))
        || (syntax.pos(head) == Pos.DET && !syntax.is(head, "nsubj") && !syntax.is(head, "obj"))) {
      return syntax.members(head);
    }
    for (int i = head; i >= 0; i = syntax.head(i)) {
      if (syntax.is(i, "acl") && syntax.head(i) >= 0) {
        return syntax.members(syntax.head(i));
      }
    }
    return List.of(head);
  }

  /** Returns who is the surface subject of a verb, its own or that of another one. */
  List<Integer> subjects(int main, int depth) {
    List<Integer> own = new ArrayList<>();
    for (int child : syntax.children(main, "nsubj")) {
      if (!isHeading(child)) {
        own.addAll(antecedents(child));
      }
    }
    int head = syntax.head(main);
    if (!own.isEmpty() || head < 0 || depth > DEEPEST) {
      return own;
    }
    return switch (syntax.relation(main)) {
      case "conj" -> syntax.isVerbal(head) ? subjects(head, depth + 1) : List.of();
      case "xcomp", "advcl", "ccomp", "csubj", "obj", "obl" -> controllers(main, head, depth);
      case "acl" -> ofAttribute(main, head, depth);
      case "amod" ->
        syntax.token(main).may(Feature.PARTICIPLE_2) ? syntax.members(head) : List.of();
      default -> List.of();
    };
  }

  private List<Integer> controllers(int main, int head, int depth) {
    if (Morphology.isOnlyFinite(syntax.token(main))) {
      return List.of();
    }
    if (!syntax.isVerbal(head)) {
      return List.of();
    }
    for (String lemma : syntax.verbGroup(head).lemmas()) {
      if (embeddings.isObjectControl(lemma)) {
        return objects(head, depth);
      }
    }
    return subjects(head, depth + 1);
  }

  private List<Integer> objects(int head, int depth) {
    var group = syntax.verbGroup(head);
    if (group.voice() == VerbGroup.Voice.PASSIVE) {
      return subjects(head, depth + 1);
    }
    List<Integer> found = new ArrayList<>();
    for (int child : syntax.children(head)) {
      if (syntax.is(child, "obj")
          || syntax.is(child, "iobj")
          || (syntax.fullRelation(child).equals("obl:arg")
              && syntax.preposition(child).isEmpty())) {
        found.addAll(antecedents(child));
      }
    }
    return found;
  }

  private List<Integer> ofAttribute(int main, int noun, int depth) {
    boolean infinitive = isInfinitive(main);
    if (!infinitive) {
      return hasRelativeObject(main) ? List.of() : syntax.members(noun);
    }
    int clause = syntax.clause(noun);
    return clause == main || !syntax.isVerbal(clause) ? List.of() : subjects(clause, depth + 1);
  }

  private boolean isInfinitive(int main) {
    var token = syntax.token(main);
    if (token.must(Feature.ZU_INFINITIVE)) {
      return true;
    }
    for (int child : syntax.children(main)) {
      if (syntax.lower(child).equals("zu") && child < main) {
        return true;
      }
    }
    return false;
  }

  private boolean hasRelativeObject(int main) {
    for (int child : syntax.children(main)) {
      if (RELATIVES.contains(syntax.lower(child)) && syntax.pos(child) != Pos.DET) {
        return true;
      }
    }
    return false;
  }
}
