package org.depesche.parsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.document.Dependency;
import org.depesche.document.Sentence;
import org.depesche.document.Token;

/**
 * What the grammar rules out in a finished tree. Heads stay; relations change:
 *
 * <ul>
 *   <li>with a preposition no noun is subject or object but {@code obl} (<i>er starb <u>bei dem
 *       Angriff</u></i>; not <i>der Angriff tötete ihn</i>);
 *   <li>a bare noun group whose form is no nominative is no subject, one whose form is no accusative no
 *       direct object (<i>sie dankt <u>dem Rat</u></i>: {@code iobj}; not <i>sie lobt den Rat</i>);
 *   <li>of two subjects of a verb without object one is the object, the second if its case allows it
 *       (<i>Anna lädt <u>Paul</u> ein</i>), else the first (<i><u>ihn</u> lädt Anna ein</i>);
 *   <li>{@code von} under a passive marks the agent (<i>er wurde <u>vom Rat</u> gewählt</i>; not <i>er
 *       kam vom Rat</i>).
 * </ul>
 */
final class Constraints {

  private static final Set<String> CORE = Set.of("nsubj", "nsubj:pass", "obj", "iobj");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

  private static final int NOMINATIVE = 1;
  private static final int DATIVE = 4;
  private static final int ACCUSATIVE = 8;
  private static final int ALL_CASES = 15;

  private final List<Token> tokens;
  private final List<Dependency> dependencies;
  private final int[] cases;

  private Constraints(Sentence sentence, List<Dependency> dependencies, int[] cases) {
    this.tokens = sentence.tokens();
    this.dependencies = new ArrayList<>(dependencies);
    this.cases = cases;
  }

  /**
   * Returns the arcs with relations that the grammar allows.
   *
   * @param cases for each token the cases that its noun group leaves open, {@link Atoms#cases}
   */
  static List<Dependency> apply(Sentence sentence, List<Dependency> dependencies, int[] cases) {
    var constraints = new Constraints(sentence, dependencies, cases);
    constraints.prepositionalObjects();
    constraints.impossibleCases();
    constraints.secondSubjects();
    return constraints.dependencies;
  }

  private void rename(int token, String relation) {
    dependencies.set(token, new Dependency(dependencies.get(token).head(), relation));
  }

  private void prepositionalObjects() {
    boolean[] passive = new boolean[tokens.size()];
    for (var dependency : dependencies) {
      if (dependency.relation().equals("aux:pass")) {
        passive[dependency.head()] = true;
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      var dependency = dependencies.get(i);
      if (dependency.relation().equals("case") && i < dependency.head()) {
        marked(dependency.head(), tokens.get(i).form().toLowerCase(Locale.ROOT), passive);
      }
    }
  }

  private void marked(int noun, String preposition, boolean[] passive) {
    var dependency = dependencies.get(noun);
    if (dependency.isRoot()) {
      return;
    }
    boolean agent = Set.of("von", "vom").contains(preposition) && passive[dependency.head()];
    boolean oblique = dependency.relation().startsWith("obl");
    boolean core = CORE.contains(dependency.relation()) && !isComparison(preposition);
    if (core || oblique) {
      rename(noun, agent ? "obl:agent" : "obl");
    }
  }

  private static boolean isComparison(String preposition) {
    return Set.of("als", "wie").contains(preposition);
  }

  private void impossibleCases() {
    for (int i = 0; i < tokens.size(); i++) {
      if ((cases[i] & ALL_CASES) != 0) {
        rename(i, possible(i, dependencies.get(i).relation()));
      }
    }
  }

  private String possible(int token, String relation) {
    return switch (relation) {
      case "nsubj" -> may(token, NOMINATIVE) ? relation : object(token, relation);
      case "obj" -> may(token, ACCUSATIVE) ? relation : object(token, relation);
      case "iobj" -> may(token, DATIVE) ? relation : object(token, relation);
      default -> relation;
    };
  }

  private String object(int token, String otherwise) {
    if (may(token, ACCUSATIVE)) {
      return "obj";
    }
    return may(token, DATIVE) ? "iobj" : otherwise;
  }

  private void secondSubjects() {
    int[] subject = new int[tokens.size()];
    Arrays.fill(subject, Configuration.NONE);
    boolean[] object = new boolean[tokens.size()];
    for (var dependency : dependencies) {
      if (dependency.relation().equals("obj")) {
        object[dependency.head()] = true;
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      var dependency = dependencies.get(i);
      if (SUBJECTS.contains(dependency.relation())) {
        int first = subject[dependency.head()];
        subject[dependency.head()] = i;
        if (first >= 0 && !object[dependency.head()]) {
          object[dependency.head()] = choose(first, i);
        }
      }
    }
  }

  private boolean choose(int first, int second) {
    if (may(first, NOMINATIVE) && may(second, ACCUSATIVE)) {
      rename(second, "obj");
      return true;
    }
    if (may(first, ACCUSATIVE) && may(second, NOMINATIVE)) {
      rename(first, "obj");
      return true;
    }
    return false;
  }

  private boolean may(int token, int wanted) {
    return (cases[token] & wanted) != 0;
  }
}
